import type { PdfPage, PdfWord } from './pdf-pages.ts';
import { linesOf } from './pdf-phrase.ts';

/**
 * A page as a mirror shows it, so that what is read from right to left can be judged as what is read from left to
 * right. Words keep their letters.
 */
export function mirrorPage(page: PdfPage): PdfPage {
  const words = page.words.map((word) => ({
    ...word,
    left: page.widthPt - word.right,
    right: page.widthPt - word.left,
  }));
  return { ...page, words };
}

/**
 * Finds the lines that together have the letters of a title, from left to right and from top to bottom of the words
 * given. poppler gives Arabic letters as they are seen, ligatures as they are spoken and some marks as words of their
 * own, so letters are compared by their number alone.
 */
export function findByLetters(words: readonly PdfWord[], title: string): PdfWord[] | null {
  const wanted = lettersOf(title);
  const lines = linesOf(words);
  for (let start = 0; start < lines.length; start += 1)
    for (let end = start + 1; end <= lines.length; end += 1) {
      const place = lines.slice(start, end).flat();
      const letters = lettersOf(place.map(({ text }) => text).join(''));
      if (letters === wanted) return place;
      if (letters.length > wanted.length) break;
    }
  return null;
}

/** Whether each word of a line stands among the words given, by its letters. */
export function saysWords(words: readonly PdfWord[], line: string): boolean {
  const said = new Set(words.map(({ text }) => lettersOf(text)));
  return line.split(/\s+/).every((word) => said.has(lettersOf(word)));
}

/** Signs of scripts that are written from right to left. */
export const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether a text has all letters and digits of another one, each as often. */
export function hasLetters(text: string, wanted: string): boolean {
  let rest = lettersOf(text);
  return [...lettersOf(wanted)].every((letter) => {
    const at = rest.indexOf(letter);
    rest = at < 0 ? rest : rest.slice(at + letter.length);
    return at >= 0;
  });
}

/** The letters and digits of a text in the order of their code points, which is the same however they are spoken. */
function lettersOf(text: string): string {
  return [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]/gu),
  ]
    .map(([letter]) => letter)
    .sort()
    .join('');
}
