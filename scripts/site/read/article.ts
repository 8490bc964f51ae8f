import { TermList } from '../../../layouts/components/term-list.tsx';
import type { ArticleProps, SectionProps } from '../../../layouts/props/pages.ts';
import { type BlockContext, startUsedFacts } from '../../blocks/block-context.ts';
import { readContactCard } from '../../blocks/read-contact-card.ts';
import { renderComponent } from '../../blocks/render-component.ts';
import { joinHtml, renderPage } from '../../blocks/render-page.ts';
import { sectionOf } from '../../content/address.ts';
import type { SourcePage } from '../../content/library.ts';
import { localise } from '../../content/localise.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { typographyOf } from '../../i18n/typography/typography.ts';
import { linkTo } from '../link-to.ts';
import type { LanguageBuild } from '../site-context.ts';
import { readFrame } from './frame.ts';
import { listChildren } from './list-children.ts';
import { readPageLink } from './page-link.ts';
import { readSectionNotices } from './section-notices.ts';
import { readSources } from './sources.ts';
import { readWebPlace } from './web-place.ts';

export type ReadArticle = { readonly props: ArticleProps; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a page of text. `own` is false when the text of the source language stands in for a missing
 * translation; it is then marked with its language.
 */
export function readArticle(build: LanguageBuild, page: SourcePage, kind: string, own: boolean): ReadArticle {
  const { library, tag, t } = build;
  const textTag = own ? tag : library.site.source;
  const context: BlockContext = {
    library,
    tag: textTag,
    date: build.date,
    chain: own ? build.chain : [textTag],
    t,
    setText: own ? build.setText : typographyOf(textTag),
    medium: 'web',
    scene: (id) => build.scene(id, own ? build.chain : [textTag]),
    used: startUsedFacts(),
    web: readWebPlace(build, page.path, kind),
  };
  const notices = readSectionNotices(build, page, own);
  const rendered = renderPage(page, context, {
    resolvePage: (path, fragment) => linkTo(build, path, fragment),
    afterHeading: notices.afterHeading,
    sayAway: t(
      sectionOf(library, page.path)?.safety === 'normal' ? 'link.external' : 'link.external-without-exit',
    ),
  });
  const terms = [...context.used.terms].flatMap((id) => {
    const term = library.terms.get(id);
    return term
      ? [
          {
            id,
            term: context.setText(localise(term.term, context.chain)),
            text: context.setText(localise(term.explained, context.chain)),
          },
        ]
      : [];
  });
  const body = joinHtml(
    notices.before,
    rendered.html,
    terms.length > 0 ? renderComponent(TermList({ title: t('glossary.label'), terms })) : null,
    notices.after,
  );
  const contacts = (page.meta.contacts ?? []).flatMap((id) => {
    const contact = library.contacts.get(id);
    if (contact) context.used.contacts.add(id);
    return contact
      ? [readContactCard(id, contact, { ...context, tag, chain: build.chain, setText: build.setText })]
      : [];
  });
  const language = library.languages.find((entry) => entry.tag === textTag);
  return {
    props: {
      frame: readFrame(build, { kind, path: page.path, meta: page.meta, own, used: context.used }),
      title: context.setText(page.meta.title),
      lead: context.setText(page.meta.description),
      body,
      notes: rendered.notes,
      contacts,
      next: (page.meta.next ?? []).flatMap((path) => readPageLink(build, path) ?? []),
      contents: rendered.headings
        .filter(({ level, id }) => level === 2 && id !== '')
        .map(({ id, text }) => ({ href: `#${id}`, text })),
      bodyLanguage: own || !language ? null : { tag: textTag, direction: language.direction },
      sources: readSources(build, context.used),
      picture: page.meta.picture ? build.scene(page.meta.picture, context.chain) : null,
    },
    diagnostics: rendered.diagnostics,
  };
}

/** Reads a landing page: its text and the pages of its section in their order. */
export function readSection(
  build: LanguageBuild,
  page: SourcePage,
  own: boolean,
): { props: SectionProps; diagnostics: readonly Diagnostic[] } {
  const { props, diagnostics } = readArticle(build, page, 'section', own);
  // A text that lists them itself has put them where its readers need them first.
  const pages = page.body.includes('::pages') ? [] : listChildren(build, page.path);
  return { props: { ...props, pages }, diagnostics };
}
