import type { Book, Chapter } from '../../../layouts/print/book.ts';
import type { RecordedSection } from '../../content/edition-ledger.ts';
import type { Html } from '../../content/html.ts';
import { shortHash } from '../../files/hash.ts';
import type { PrintText } from '../manuscript.ts';

type Part = { readonly id: string; readonly title: string; readonly words: readonly string[] };

/**
 * Divides what is printed into its sections and takes a short hash of the words of each: text, numbers and facts from
 * the data, but neither look nor pictures, and nothing that tells the edition itself. A phone number that changes in
 * the data changes the section that prints it.
 */
export function sectionsOfText(text: PrintText): RecordedSection[] {
  return partsOf(text).map(({ id, title, words }) => ({
    id,
    // Text above the first heading has no title of its own.
    title: wordsOf(title) || '–',
    hash: shortHash([title, ...words].map(wordsOf).join('\n')),
  }));
}

function partsOf(text: PrintText): Part[] {
  switch (text.as) {
    case 'book':
      return partsOfBook(text.book);
    case 'leaflet': {
      const { panels, subtitle, title } = text.leaflet;
      return [...panels.outside, ...panels.inside].map((panel) =>
        panel.kind === 'cover'
          ? { id: panel.id, title, words: [subtitle, panel.body] }
          : { id: panel.id, title: panel.title, words: [panel.body] },
      );
    }
    case 'zine':
      return [coverOf(text.zine), ...text.zine.panels.map(partOf)];
    case 'brochure':
      return [coverOf(text.brochure), ...text.brochure.sections.map(partOf)];
    case 'pairs':
      return text.pairs.rows.map(([{ body, id, title }, second]) => ({
        id,
        title,
        words: [body, second.title, second.body],
      }));
    case 'poster': {
      const { foot, lead, lines, numbers, title } = text.poster;
      return [{ id: 'poster', title, words: [lead, lines, numbers, foot] }];
    }
    case 'form':
      return [{ id: 'form', title: text.form.title, words: [text.form.body] }];
    case 'card':
      return text.card.sides.map(({ blank, rows, title }, index) => ({
        id: `side-${index + 1}`,
        title,
        words: [...rows.flatMap(({ hours, line, number }) => [number, line, hours ?? '']), blank ?? ''],
      }));
  }
}

const coverOf = ({ subtitle, title }: { readonly subtitle: string; readonly title: string }): Part => ({
  // No heading may have this id.
  id: '_title',
  title,
  words: [subtitle],
});

const partOf = ({
  body,
  id,
  title,
}: {
  readonly body: Html;
  readonly id: string;
  readonly title: string;
}): Part => ({
  id,
  title,
  words: [body],
});

function partsOfBook(book: Book): Part[] {
  const { back, chapters, contacts, glossary, laws, sources, words } = book;
  const parts: Part[] = [
    { id: 'glossary', title: words.glossary, words: glossary.flatMap(({ term, text }) => [term, text]) },
    { id: 'laws', title: words.laws, words: laws.flatMap(({ citation, text }) => [citation, text]) },
    {
      id: 'contacts',
      title: words.contacts,
      words: contacts.flatMap(({ name, number }) => [name, number]),
    },
    { id: 'sources', title: words.sources, words: sources.flatMap(({ address, words }) => [words, address]) },
    { id: 'back', title: back.title, words: back.numbers.flatMap(({ number, text }) => [number, text]) },
  ];
  return [
    coverOf(book),
    ...chapters.flatMap(partsOfChapter),
    ...parts.filter((part) => part.words.length > 0),
  ];
}

/** A chapter up to its first heading, with its notes, then each of its sections with the smaller ones below it. */
function partsOfChapter({ body, id, lead, notes, title }: Chapter): Part[] {
  const [opening = '', ...sections] = body.split(/(?=<h2\b)/);
  return [
    { id, title, words: [lead, opening, ...notes.map(({ html }) => html)] },
    ...sections.map((section, index): Part => {
      const [, own = `?${index}`] = /^<h2\b[^>]*\sid="([^"]*)"/.exec(section) ?? [];
      const [, heading = ''] = /^<h2\b[^>]*>([\s\S]*?)<\/h2>/.exec(section) ?? [];
      return { id: `${id}--${own}`, title: `${title} – ${wordsOf(heading)}`, words: [section] };
    }),
  ];
}

/** Marks within a line, which stand inside words, too; all others divide words. */
const inline = /<\/?(?:a|abbr|b|bdi|cite|dfn|em|i|q|small|span|strong|sub|sup|time)\b[^>]*>/g;

/**
 * Takes the words out of markup. Numbers of notes are left out, since a new note counts all later ones anew; so are
 * the signs of typography that bind and divide words, which change nothing that is read.
 */
function wordsOf(html: string): string {
  return html
    .replace(/<a class="fnref"[\s\S]*?<\/a>/g, '')
    .replace(/<svg\b[\s\S]*?<\/svg>/g, '')
    .replace(inline, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|&#160;|[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
