import type { BookChapter } from './pdf-book.ts';
import type { PdfPage, PdfWord } from './pdf-pages.ts';
import { findPhrase } from './pdf-phrase.ts';

/** A note as the web shows it. */
export type ExpectedNote = { readonly number: number; readonly text: string };

/** Signs of a note that are enough to know it by. */
const beginning = 40;

type Book = {
  readonly pages: readonly PdfPage[];
  readonly places: ReadonlyMap<string, number>;
  readonly lefts: ReadonlyMap<string, number>;
};

/**
 * Judges the notes of a chapter: each stands once, at the foot of the page that holds its reference, begins with its
 * number, and the reference is above it where the file says that it is.
 */
export function judgeNotes(chapter: BookChapter, notes: readonly ExpectedNote[], book: Book): string[] {
  return notes.flatMap(({ number, text }) => {
    const name = `note ${chapter.number}/${number}`;
    const page = book.places.get(`${chapter.id}--fr-${number}`);
    const sheet = book.pages[(page ?? 0) - 1];
    if (page === undefined || !sheet) return [`${name} has no reference`];
    const places = findNote(sheet, number, text);
    const [place] = places;
    const [first] = place ?? [];
    if (!first) return [`${name} is not on page ${page}, where its reference is`];
    if (book.places.get(`${chapter.id}--fn-${number}`) !== page)
      return [`#fn-${number} of ${name} is elsewhere`];
    const left = book.lefts.get(`${chapter.id}--fr-${number}`) ?? Number.NaN;
    const reference = sheet.words.find(
      (word) => isReference(word, number, left) && word.bottom < first.top + 1,
    );
    const below = sheet.words.filter(
      ({ top, left: x }) => top > first.bottom && Math.abs(x - first.left) < 2,
    );
    return [
      ...(places.length > 1 ? [`${name} stands ${places.length} times on page ${page}`] : []),
      ...(reference ? [] : [`${name} has no reference above it on page ${page}`]),
      ...(below.every(({ text: sign }) => /^\d+$/.test(sign))
        ? []
        : [`text runs below ${name} on page ${page}`]),
    ];
  });
}

/** Finds the words with which a note begins, where its number stands before them in the same line. */
function findNote(page: PdfPage, number: number, text: string): PdfWord[][] {
  return findPhrase(page, text.slice(0, beginning)).flatMap((words) => {
    const [first] = words;
    const label = page.words.find(
      (word) =>
        word.text === String(number) &&
        first !== undefined &&
        word.right <= first.left &&
        first.left - word.right < 20 &&
        word.top < first.bottom &&
        word.bottom > first.top,
    );
    return label ? [[label, ...words]] : [];
  });
}

/** The raised number stands alone or at the end of a word. */
function isReference(word: PdfWord, number: number, left: number): boolean {
  const isAlone = word.text === String(number) && Math.abs(word.left - left) < 3;
  const isAtEnd = word.text.endsWith(String(number)) && word.left < left && left < word.right + 1;
  return isAlone || isAtEnd;
}

/** Gives where the notes of a page begin, in points from its top; the end of its text area if there are none. */
export function topOfNotes(
  page: PdfPage,
  chapter: BookChapter,
  notes: readonly ExpectedNote[],
  book: Book,
): number {
  const tops = notes
    .filter(({ number }) => book.places.get(`${chapter.id}--fn-${number}`) === page.number)
    .flatMap(({ number, text }) => findNote(page, number, text))
    .flatMap(([first]) => first?.top ?? []);
  return Math.min(page.heightPt - 45, ...tops);
}
