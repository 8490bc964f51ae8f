import type { BookChapter, ExpectedBook } from './pdf-book.ts';
import { type ExpectedNote, topOfNotes } from './pdf-notes.ts';
import { type PdfPage, ptPerMm } from './pdf-pages.ts';
import { findHeading, findPhrase } from './pdf-phrase.ts';

type Flow = {
  readonly pages: readonly PdfPage[];
  readonly places: ReadonlyMap<string, number>;
  readonly lefts: ReadonlyMap<string, number>;
  readonly notes: ReadonlyMap<string, readonly ExpectedNote[]>;
};

const textTopPt = 50;
const columnMm = 86;
/** A page inside a chapter that leaves more than this share of its text area empty has a hole. */
const mostEmpty = 0.6;

/** Judges that chapters open on right pages and that a page without a word is an intended one: the verso before them. */
export function judgeOpenings({ pages, places }: Flow, book: ExpectedBook): string[] {
  const openings = new Set(book.chapters.map(({ id }) => places.get(id)));
  const wrong = book.chapters.flatMap(({ id, number, title }) => {
    const page = pages[(places.get(id) ?? 0) - 1];
    if (!page || findPhrase(page, title).length === 0) return [`chapter ${number} has no opening`];
    return page.number % 2 === 0 ? [`chapter ${number} opens on the left page ${page.number}`] : [];
  });
  const empty = pages.filter(({ words, number }) => words.length === 0 && !openings.has(number + 1));
  return [...wrong, ...empty.map(({ number }) => `page ${number} is empty`)];
}

/** Judges that headings come in order and that text follows below each on its page, in its column, above the notes. */
export function judgeHeadings(flow: Flow, chapter: BookChapter): string[] {
  let from = (flow.places.get(chapter.id) ?? 0) + 1;
  return chapter.sections.flatMap(({ id, title }) => {
    const place = flow.places.get(`${chapter.id}--${id}`);
    const page = flow.pages.find(
      (one) => one.number >= from && (place ?? one.number) === one.number && findHeading(one, title) !== null,
    );
    if (!page) return [`the heading “${title}” is nowhere after page ${from - 1}`];
    from = page.number;
    const heading = findHeading(page, title);
    const [first, last] = [heading?.[0], heading?.at(-1)];
    if (!first || !last) return [`the heading “${title}” is not on page ${page.number}`];
    const floor = topOfNotes(page, chapter, flow.notes.get(chapter.id) ?? [], flow);
    const column = first.left + columnMm * ptPerMm;
    const below = page.words.filter(
      ({ left, top, bottom }) =>
        top >= last.bottom - 2 && bottom < floor && left >= first.left - 40 && left < column,
    );
    return below.length > 0 ? [] : [`the heading “${title}” is the last line of page ${page.number}`];
  });
}

/** Judges that a page inside a chapter is not mostly empty; the last page of a chapter may be. */
export function judgeHoles(flow: Flow, chapter: BookChapter): string[] {
  const start = flow.places.get(chapter.id) ?? 0;
  const own = flow.pages.filter(({ number, words }) => number > start && words.length > 0);
  const end = own.findIndex((page) => isOpening(page, flow, chapter));
  const inside = (end < 0 ? own : own.slice(0, end)).slice(0, -1);
  return inside.flatMap((page) => {
    const floor = topOfNotes(page, chapter, flow.notes.get(chapter.id) ?? [], flow);
    const text = page.words.filter(({ top, bottom }) => top > textTopPt && bottom < floor);
    const lowest = Math.max(textTopPt, ...text.map(({ bottom }) => bottom));
    const empty = (floor - lowest) / (page.heightPt - 45 - textTopPt);
    return empty > mostEmpty ? [`${Math.round(empty * 100)} % of page ${page.number} are empty`] : [];
  });
}

const backMatter: readonly string[] = ['captions', 'glossary', 'laws', 'contacts', 'sources', 'colophon'];

/** Another chapter opens on a right page; what follows the last one begins on any. */
function isOpening(page: PdfPage, { places }: Flow, chapter: BookChapter): boolean {
  return [...places].some(
    ([id, number]) =>
      number === page.number &&
      !id.includes('--') &&
      id !== chapter.id &&
      (number % 2 === 1 || backMatter.includes(id)),
  );
}
