import type { ExpectedBook } from './pdf-book.ts';
import type { PdfPage } from './pdf-pages.ts';
import { bareText, findHeading, findPhrase, linesOf } from './pdf-phrase.ts';

/** A line of the printed contents: words, and the number at its end. */
export type PrintedEntry = { readonly title: string; readonly page: number };

/** Reads the lines of the contents pages that end with a number; the number before a chapter belongs to its title. */
export function readPrintedContents(pages: readonly PdfPage[], book: ExpectedBook): PrintedEntry[] {
  const [first] = book.chapters;
  const start = pages.findIndex((page) => findHeading(page, book.contentsTitle) !== null);
  const end = pages.findIndex((page, index) => index > start && first && isOpening(page, first.title));
  return pages.slice(start, end).flatMap((page) =>
    linesOf(page.words.filter(({ bottom }) => bottom < page.heightPt - 45)).flatMap((line) => {
      const number = line.at(-1)?.text ?? '';
      const title = line.slice(0, -1).map(({ text }) => text);
      return /^\d+$/.test(number) && title.length > 0
        ? [{ title: title.join(' '), page: Number(number) }]
        : [];
    }),
  );
}

/** A line of the contents has the title, too, but not alone. */
function isOpening(page: PdfPage, title: string): boolean {
  return findPhrase(page, title).length > 0 && page.words.length < 60;
}

/**
 * Judges the contents against the pages: every chapter and section is listed once, in order, and its title really
 * stands on the page whose number is printed; named places say the same.
 */
export function judgeContents(
  printed: readonly PrintedEntry[],
  book: ExpectedBook,
  pages: readonly PdfPage[],
  places: ReadonlyMap<string, number>,
): string[] {
  const wanted = [
    ...book.chapters.flatMap((chapter) => [
      { id: chapter.id, title: chapter.title, shown: `${chapter.number} ${chapter.title}` },
      ...chapter.sections
        .filter(({ level }) => level === 2)
        .map(({ id, title }) => ({ id: `${chapter.id}--${id}`, title, shown: title })),
    ]),
    ...book.backMatter.map((title) => ({ id: null, title, shown: title })),
  ];
  const faults: string[] = [];
  if (printed.length !== wanted.length)
    faults.push(`${printed.length} entries in the contents, ${wanted.length} expected`);
  wanted.forEach(({ id, title, shown }, index) => {
    const entry = printed[index];
    if (bareText(entry?.title ?? '') !== bareText(shown)) {
      faults.push(`entry ${index + 1} is “${entry?.title ?? ''}” instead of “${shown}”`);
      return;
    }
    const page = pages[(entry?.page ?? 0) - 1];
    if (!page || findHeading(page, title) === null)
      faults.push(`“${title}” is not on page ${entry?.page}, which the contents name`);
    if (id !== null && places.get(id) !== entry?.page)
      faults.push(`#${id} is on page ${places.get(id)}, the contents say ${entry?.page}`);
  });
  return faults;
}
