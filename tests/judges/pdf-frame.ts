import type { BookChapter, ExpectedBook } from './pdf-book.ts';
import { type PdfPage, type PdfWord, ptPerMm } from './pdf-pages.ts';
import { bareText, findPhrase } from './pdf-phrase.ts';

const headEndPt = 50;
/** Text ends 17 mm above the edge; only the number stands below. */
const footStartMm = 194;
const outerMm = 13;
const tolerancePt = 3;

type Edges = { readonly left: number; readonly right: number };

/**
 * Judges running heads and page numbers: the head names the chapter of its page, on the outer side; the number is the
 * page's own, on the outer side. Covers, empty versos and ruled pages have neither.
 */
export function judgeFrame(
  pages: readonly PdfPage[],
  book: ExpectedBook,
  places: ReadonlyMap<string, number>,
): string[] {
  return pages.flatMap((page) => [
    ...judgeHead(page, chapterOf(page.number, book, places), places),
    ...judgeNumber(page, isBare(page, pages.length, book)),
  ]);
}

/** The chapter whose text runs on a page; none on openings and outside of chapters. */
function chapterOf(
  page: number,
  book: ExpectedBook,
  places: ReadonlyMap<string, number>,
): BookChapter | null {
  const chapter = book.chapters.findLast(({ id }) => (places.get(id) ?? Number.POSITIVE_INFINITY) <= page);
  const end =
    places.get('captions') ?? places.get('glossary') ?? places.get('colophon') ?? Number.POSITIVE_INFINITY;
  return chapter && places.get(chapter.id) !== page && page < end ? chapter : null;
}

function judgeHead(
  page: PdfPage,
  chapter: BookChapter | null,
  places: ReadonlyMap<string, number>,
): string[] {
  const head = page.words.filter(({ bottom }) => bottom < headEndPt);
  const text = head.map((word) => word.text).join(' ');
  const isLeft = page.number % 2 === 0;
  if (chapter === null || page.words.length === 0) {
    const isCover = page.number === 1 || !places.size;
    return head.length > 0 && !isCover ? [`page ${page.number} has the head “${text}”`] : [];
  }
  const wanted = isLeft ? `${chapter.number} ${chapter.title}` : chapter.title;
  const faults: string[] = [];
  if (bareText(text) !== bareText(wanted))
    faults.push(`the head of page ${page.number} is “${text}”, not “${wanted}”`);
  else if (!isOutside(page, edgesOf(head)))
    faults.push(`the head of page ${page.number} is on the inner side`);
  return faults;
}

function judgeNumber(page: PdfPage, bare: boolean): string[] {
  const feet = page.words.filter(({ top, text }) => top > footStartMm * ptPerMm && /^\d+$/.test(text));
  if (bare) return feet.map(({ text }) => `page ${page.number} is bare, but has the number ${text}`);
  const [foot] = feet;
  if (!foot || feet.length > 1) return [`page ${page.number} has ${feet.length} numbers`];
  if (foot.text !== String(page.number)) return [`page ${page.number} is numbered ${foot.text}`];
  return isOutside(page, foot) ? [] : [`the number of page ${page.number} is on the inner side`];
}

function isBare(page: PdfPage, count: number, book: ExpectedBook): boolean {
  const isRuled = findPhrase(page, book.ownNotes).length > 0 && page.words.length < 10;
  return page.number === 1 || page.number === count || page.words.length === 0 || isRuled;
}

function edgesOf(words: readonly PdfWord[]): Edges {
  return {
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
  };
}

/** Left pages have an even number; their outer side is the left one. */
function isOutside(page: PdfPage, { left, right }: Edges): boolean {
  const distance = page.number % 2 === 0 ? left : page.widthPt - right;
  return Math.abs(distance - outerMm * ptPerMm) < tolerancePt;
}
