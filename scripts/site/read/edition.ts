import type { EditionProps } from '../../../layouts/props/edition.ts';
import { compareSections, type RecordedEdition, saysTheSame } from '../../content/edition-ledger.ts';
import { type EditionPage, editionAddress, editionPagesIn } from '../../content/edition-pages.ts';
import { localise } from '../../content/localise.ts';
import { formatDate, nameLanguage } from '../../i18n/format.ts';
import { openLanguage } from '../open-language.ts';
import type { LanguageBuild } from '../site-context.ts';
import { listFilesOf } from './downloads.ts';
import { readFrame } from './frame.ts';
import { readPageLink } from './page-link.ts';

type EditionView = { readonly kind: 'edition'; readonly address: string; readonly props: EditionProps };

/** Plans the pages behind the codes of all prints that a language of the site speaks for (F52, F68). */
export function planEditions(build: LanguageBuild): EditionView[] {
  return editionPagesIn(build.library, build.tag).map((page) => ({
    kind: 'edition',
    address: editionAddress(build.library, page),
    props: readEdition(build, page),
  }));
}

/** Reads one of them. Of a publication of class high it names the neutral title alone. */
export function readEdition(build: LanguageBuild, { number, paper, plan }: EditionPage): EditionProps {
  const { library, setText, tag } = build;
  const spoken = speak(build, paper);
  const { t } = spoken;
  const recorded = library.editions.get(plan.id)?.[paper] ?? [];
  const held = recorded.find((edition) => edition.number === number) ?? null;
  const newest = recorded.at(-1) ?? null;
  const neutral = plan.class === 'high' ? (plan.neutralTitle ?? plan.title) : plan.title;
  const nameIn = ({ chain, t: say }: LanguageBuild) => {
    // The title alone would be that of the page which presents it.
    const name = `${plan.class === 'high' ? '' : `${plan.code} · `}${localise(neutral, chain)}`;
    return number === null ? name : say('editions.title', { title: name, number });
  };
  const foreign = paper === tag ? '' : ` (${nameLanguage(paper, tag)})`;
  const path = plan.class === 'high' ? 'editions' : (downloadsPath(build) ?? 'editions');
  const frame = readFrame(build, {
    kind: 'edition',
    path,
    meta: { title: nameIn(build) + foreign, description: '', review: 'none' },
    own: false,
    used: null,
  });
  return {
    // It is reached from paper alone: nothing leads to it in another language, and no text of it waits for a review.
    frame: { ...frame, languages: [], draft: [], metaDescription: null, index: false, search: null },
    language: spoken === build ? null : languageOf(spoken),
    title: spoken.setText(nameIn(spoken)),
    lead: held
      ? t('editions.held', { number: held.number, date: formatDate(held.date, spoken.tag) })
      : t('editions.held.working'),
    newest: [...sayNewest(spoken, held, newest), ...sayLanguage(spoken, paper)],
    changes: held && newest ? readChanges(spoken, held, newest) : [],
    files: listFilesOf(spoken, plan.id, paper),
    words: { files: t('editions.files') },
    next: [...('page' in plan ? [plan.page] : []), ...(plan.topics ?? [])]
      .flatMap((target) => readPageLink(build, target) ?? [])
      .map((link) => ({ ...link, text: setText(link.text) })),
  };
}

/** A print of a language without pages is spoken about in that language, if its words are there. */
function speak(build: LanguageBuild, paper: string): LanguageBuild {
  if (paper === build.tag || build.library.words.get(paper)?.['editions.held'] === undefined) return build;
  return openLanguage(build, paper);
}

function languageOf({ library, tag }: LanguageBuild): NonNullable<EditionProps['language']> {
  return { tag, direction: library.languages.find((language) => language.tag === tag)?.direction ?? 'ltr' };
}

/** Prints for work belong to the page that lists them all: its class is theirs. */
function downloadsPath({ library }: LanguageBuild): string | null {
  const tree = library.pages.get(library.site.source) ?? new Map();
  return [...tree.values()].find(({ meta }) => meta.kind === 'downloads')?.path ?? null;
}

function sayNewest(
  { t, tag }: LanguageBuild,
  held: RecordedEdition | null,
  newest: RecordedEdition | null,
): string[] {
  if (newest === null) return [t('editions.none')];
  if (held?.number === newest.number) return [t('editions.is-newest')];
  const which = t('editions.newest', { number: newest.number, date: formatDate(newest.date, tag) });
  return [which, ...(held && saysTheSame(held.sections, newest.sections) ? [t('editions.same')] : [])];
}

/** The page of another language says what the print is written in. */
function sayLanguage({ t, tag }: LanguageBuild, paper: string): string[] {
  return paper === tag ? [] : [t('editions.language', { language: nameLanguage(paper, tag) })];
}

function readChanges(
  { t }: LanguageBuild,
  held: RecordedEdition,
  newest: RecordedEdition,
): EditionProps['changes'] {
  const { added, changed, removed } = compareSections(held.sections, newest.sections);
  return [
    { id: 'changed', title: t('editions.changed'), sections: changed },
    { id: 'added', title: t('editions.added'), sections: added },
    { id: 'removed', title: t('editions.removed'), sections: removed },
  ].filter(({ sections }) => sections.length > 0);
}
