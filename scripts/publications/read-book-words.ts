import type { BookWords, Guide } from '../../layouts/print/book.ts';
import type { BlockContext } from '../blocks/block-context.ts';
import { escapeHtml, trustHtml } from '../content/html.ts';

/** Reads the words around the text of a book. Places for numbers stay in braces: pages are known after measuring. */
export function readBookWords({ library, t }: BlockContext): BookWords {
  return {
    logo: library.site.name,
    largePrint: t('edition.large'),
    contents: t('print.contents'),
    chapter: t('print.chapter', { number: '{number}' }),
    audience: t('print.audience'),
    tables: t('print.tables'),
    figures: t('print.figures'),
    tablesAndFigures: t('print.tables-figures'),
    glossary: t('print.glossary'),
    laws: t('print.laws'),
    contacts: t('print.contacts'),
    sources: t('sources.label'),
    colophon: t('print.imprint'),
    ownNotes: t('print.notes-space'),
    atPage: t('print.at', { page: '{page}' }),
  };
}

/** Reads page two: what the marks of the book mean and how sure its facts are. */
export function readGuide({ t }: BlockContext): Guide {
  return {
    title: t('print.guide.title'),
    lead: t('print.guide.lead'),
    leadWithoutMargin: t('print.guide.lead.large'),
    legend: [
      {
        sample: 'margin',
        label: t('print.guide.margin'),
        detail: t('print.guide.margin.detail'),
        meaning: t('print.guide.margin.meaning'),
      },
      { sample: 'check', label: t('print.guide.check'), detail: '', meaning: t('print.guide.check.meaning') },
      { sample: 'box', label: t('print.guide.box'), detail: '', meaning: t('print.guide.box.meaning') },
    ],
    body: trustHtml(`<p>${escapeHtml(t('print.guide.certainty'))}</p>`),
  };
}
