import type { Book } from '../../../layouts/print/book.ts';
import { type Html, trustHtml } from '../../content/html.ts';

/** Name of the file of a chapter, by its place in the book from 1. */
export function chapterFile(number: number): string {
  return `c${String(number).padStart(2, '0')}.xhtml`;
}

/**
 * Turns links of one long book into links between its files: `#listening--steps` of another chapter becomes
 * `c04.xhtml#steps`, `#listening` becomes `c04.xhtml`; links within the chapter stay.
 */
export function linkChapters(html: Html, book: Pick<Book, 'chapters'>): Html {
  const files = new Map(book.chapters.map(({ id, number }) => [id, chapterFile(number)]));
  return trustHtml(
    html.replace(/ href="#([^"]+)"/g, (link, target: string) => {
      const [chapter = '', place] = target.split('--', 2);
      const file = files.get(chapter);
      if (!file || html.includes(` id="${target}"`)) return link;
      return ` href="${file}${place === undefined ? '' : `#${place}`}"`;
    }),
  );
}

/** Marks references to notes as such: e-readers open the note in place (EPUB 3.3; DPUB-ARIA 1.1). */
export function markNoteReferences(html: Html): Html {
  return trustHtml(
    html.replaceAll('<a class="fnref"', '<a class="fnref" epub:type="noteref" role="doc-noteref"'),
  );
}

/** Lists the headings of a text that have an id, as the contents show them. */
export function listHeadings(html: Html): { readonly id: string; readonly title: string }[] {
  return [...html.matchAll(/<h2 id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id = '', inner = '']) => ({
    id,
    title: readSigns(inner.replace(/<a class="fnref"[\s\S]*?<\/a>/g, '').replace(/<[^>]+>/g, '')).trim(),
  }));
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function readSigns(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (sign, name: string) => signs[name] ?? sign);
}
