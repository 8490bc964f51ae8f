import type { ExpectedBook } from './pdf-book.ts';
import type { PdfPage, PdfWord } from './pdf-pages.ts';
import { bareText, findHeading, findPhrase, linesOf } from './pdf-phrase.ts';

/** A line of the printed contents: words, and the number at its end. */
export type PrintedEntry = { readonly title: string; readonly page: number };

/**
 * Reads the entries of the contents pages. A line across is a chapter or a part, with its number before the title;
 * sections stand in two columns below it, read down. A line without a page belongs to the entry above it.
 */
export function readPrintedContents(pages: readonly PdfPage[], book: ExpectedBook): PrintedEntry[] {
  const [first] = book.chapters;
  const start = pages.findIndex((page) => findHeading(page, book.contentsTitle) !== null);
  const end = pages.findIndex((page, index) => index > start && first && isOpening(page, first.title));
  return pages.slice(start, end).flatMap(readEntries);
}

/** The gap between the two columns of sections, 6 mm. */
const columnGapPt = 17;

function readEntries(page: PdfPage): PrintedEntry[] {
  const words = page.words.filter(({ bottom }) => bottom < page.heightPt - 45);
  const left = Math.min(...words.map((word) => word.left));
  const middle = (left + Math.max(...words.map((word) => word.right))) / 2;
  const entries: PrintedEntry[] = [];
  let columns: [PrintedEntry[], PrintedEntry[]] = [[], []];
  const flush = (): void => {
    entries.push(...columns[0], ...columns[1]);
    columns = [[], []];
  };
  for (const line of linesOf(words)) {
    const cells = [line.filter(({ right }) => right < middle), line.filter((word) => word.left > middle)];
    const crosses = line.some(
      (word) => word.left < middle + columnGapPt / 2 - 1 && word.right > middle - columnGapPt / 2 + 1,
    );
    const [first = [], second = []] = cells;
    const isAcross = crosses || (first.length > 0 && second.length === 1 && isNumber(second[0]));
    if (isAcross && isNumber(line.at(-1))) flush();
    if (isAcross) addLine(columns[0], line);
    else for (const [index, cell] of cells.entries()) addLine(columns[index === 0 ? 0 : 1], cell);
  }
  flush();
  return entries;
}

function addLine(column: PrintedEntry[], line: readonly PdfWord[]): void {
  const words = line.map(({ text }) => text);
  if (words.length > 1 && isNumber(line.at(-1)))
    column.push({ title: words.slice(0, -1).join(' '), page: Number(words.at(-1)) });
  else {
    const above = column.pop();
    if (above) column.push({ ...above, title: `${above.title} ${words.join(' ')}`.trim() });
  }
}

function isNumber(word: PdfWord | undefined): boolean {
  return /^\d+$/.test(word?.text ?? '');
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
