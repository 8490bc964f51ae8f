import type { Book, Chapter } from '../../layouts/print/book.ts';
import type { BlockContext } from '../blocks/block-context.ts';
import { findPeriod } from '../blocks/find-period.ts';
import { renderPage } from '../blocks/render-page.ts';
import { pageIn } from '../content/address.ts';
import type { Issue } from '../content/edition-ledger.ts';
import { escapeHtml, trustHtml } from '../content/html.ts';
import type { SourcePage } from '../content/library.ts';
import { localise } from '../content/localise.ts';
import type { ManualPlan } from '../content/publication.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortByAlphabet } from '../i18n/collate.ts';
import { formatDate } from '../i18n/format.ts';
import type { LinkTarget } from '../markdown/render-env.ts';
import { numberCaptions } from './number-captions.ts';
import { directionOf, nameEdition, sayIssue } from './print-context.ts';
import { readBookWords, readGuide } from './read-book-words.ts';
import { readContactIndex, readLawIndex, readWebSources } from './read-index.ts';

export type ReadBook = { readonly book: Book; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the plan of a manual and its chapters into a book. Links between its chapters stay links with a page
 * number; links to other pages keep their words only. Facts used by the text make glossary and sources.
 */
export function readBook(plan: ManualPlan, context: BlockContext, issue: Issue): ReadBook {
  const { chain, library, setText, tag } = context;
  const pages = plan.chapters
    .flatMap((path) => pageIn(library, tag, path) ?? [])
    .filter(({ meta }) => meta.withdrawn === undefined);
  const rendered = pages.map((page) =>
    renderPage(page, context, { resolvePage: (path, id) => placeInBook(plan, path, id) }),
  );
  const say = (texts: Record<string, string | undefined>) => setText(localise(texts, chain));
  const edition = nameEdition(context, issue);
  const numbered = numberCaptions(
    pages.map((page, index) => readChapter(page, index, rendered[index], context)),
    {
      table: context.t('print.table', { number: '{number}' }),
      figure: context.t('print.figure', { number: '{number}' }),
    },
  );
  return {
    book: {
      language: { tag, dir: directionOf(library, tag) },
      id: plan.id,
      code: plan.code,
      title: say(plan.title),
      subtitle: say(plan.subtitle),
      pattern: plan.pattern,
      imprint: readImprint(plan, context, issue),
      guide: readGuide(context),
      words: readBookWords(context),
      ...numbered,
      glossary: readGlossary(context),
      laws: readLawIndex(context),
      contacts: readContactIndex(numbered.chapters, context),
      sources: readWebSources(numbered.chapters, tag),
      colophon: readColophon(plan, context, issue),
      back: readBack(plan, context),
      edition,
      date: formatDate(issue.date, tag),
    },
    diagnostics: rendered.flatMap((entry) => entry.diagnostics),
  };
}

function readChapter(
  page: SourcePage,
  index: number,
  rendered: ReturnType<typeof renderPage> | undefined,
  context: BlockContext,
): Chapter {
  return {
    id: chapterId(page.path),
    number: index + 1,
    title: context.setText(page.meta.title),
    lead: context.setText(page.meta.description),
    audience: '',
    picture: page.meta.picture ? context.scene(page.meta.picture) : null,
    body: rendered?.html ?? trustHtml(''),
    notes: rendered?.notes ?? [],
  };
}

function placeInBook(plan: ManualPlan, path: string, id: string | null): LinkTarget {
  if (!plan.chapters.includes(path)) return { href: null };
  return { href: id === null ? `#${chapterId(path)}` : `#${chapterId(path)}--${id}` };
}

function chapterId(path: string): string {
  return (
    path
      .replace(/\/index$/, '')
      .split('/')
      .at(-1) ?? path
  );
}

function readImprint(plan: ManualPlan, context: BlockContext, issue: Issue): string[] {
  return [sayTitle(plan, context, issue), ...sayReview(plan, context), context.t('print.licence.text')];
}

/** The last lines of the book: what it is, how it was made, who judged it, where sources stand and mistakes go. */
function readColophon(plan: ManualPlan, context: BlockContext, issue: Issue): string[] {
  const { t, tag } = context;
  return [
    sayTitle(plan, context, issue),
    t('print.colophon.made', { date: formatDate(issue.date, tag) }),
    ...sayReview(plan, context),
    t('print.colophon.sources'),
    t('print.colophon.mistakes'),
    t('print.licence.text'),
  ];
}

function sayTitle(plan: ManualPlan, context: BlockContext, issue: Issue): string {
  const { chain, library, setText } = context;
  const title = setText(`${library.site.name}. ${localise(plan.title, chain)}. ${plan.code}.`);
  return `${title} ${sayIssue(context, issue)}.`;
}

function sayReview(plan: ManualPlan, { library, t, used }: BlockContext): string[] {
  const unconfirmed = [...used.periods].some((id) => findPeriod(library, id)?.law.confirmed === null);
  return [
    ...(plan.review === 'none' ? [t('draft.unreviewed')] : []),
    ...(unconfirmed ? [t('print.law.unconfirmed')] : []),
  ];
}

function readGlossary({ chain, library, setText, tag, used }: BlockContext): Book['glossary'] {
  const entries = [...used.terms].flatMap((id) => {
    const term = library.terms.get(id);
    return term
      ? [
          {
            id,
            term: setText(localise(term.term, chain)),
            text: escapeHtml(setText(localise(term.explained, chain))),
          },
        ]
      : [];
  });
  return sortByAlphabet(entries, (entry) => entry.term, tag);
}

function readBack(plan: ManualPlan, { chain, library, setText }: BlockContext): Book['back'] {
  return {
    title: setText(localise(plan.back.title, chain)),
    numbers: plan.back.contacts.flatMap((id) => {
      const contact = library.contacts.get(id);
      const number = contact?.phones[0];
      if (!contact || !number) return [];
      const short = library.site.emergency.find((entry) => entry.contact === id)?.text;
      return [
        { number: number.replaceAll(' ', '\u00a0'), text: setText(localise(short ?? contact.name, chain)) },
      ];
    }),
  };
}
