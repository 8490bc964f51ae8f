import type { PdfPage, PdfWord } from './pdf-pages.ts';

/**
 * Keeps the letters and digits of a text alone, in lower case: what is left is the same however lines are broken,
 * words hyphenated and spaces kept.
 */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Finds every place of a page where words in a row begin with a phrase; a last word that goes on counts too. */
export function findPhrase({ words }: Pick<PdfPage, 'words'>, phrase: string): PdfWord[][] {
  const wanted = bareText(phrase);
  const bare = words.map(({ text }) => bareText(text));
  return words.flatMap((_word, start) => {
    if (bare[start] === '') return [];
    let text = '';
    for (let end = start; end < words.length && text.length < wanted.length; end += 1) {
      text += bare[end];
      if (!text.startsWith(wanted) && !wanted.startsWith(text)) return [];
      if (text.startsWith(wanted)) return [words.slice(start, end + 1)];
    }
    return [];
  });
}

/** The space that separates a column from its neighbour; words of a line are closer. */
const columnGapPt = 12;

/**
 * Finds a heading on a page: its words, and nothing before or after them in their lines. Of several places the first
 * one is given; `below` (points from the top) leaves out running heads.
 */
export function findHeading(page: PdfPage, title: string, below = 50): PdfWord[] | null {
  const places = findPhrase(page, title).filter((place) => {
    const [first, last] = [place[0], place.at(-1)];
    return (
      first !== undefined &&
      last !== undefined &&
      first.top >= below &&
      bareText(place.map(({ text }) => text).join('')) === bareText(title) &&
      page.words.every((word) => place.includes(word) || (!isBefore(word, first) && !isBefore(last, word)))
    );
  });
  return places[0] ?? null;
}

function isBefore(word: PdfWord, next: PdfWord): boolean {
  const middle = (word.top + word.bottom) / 2;
  const sameLine = middle > next.top && middle < next.bottom;
  return sameLine && word.right <= next.left + 1 && next.left - word.right < columnGapPt;
}

/** Puts the words of a page into lines from top to bottom; words of a line are ordered from left to right. */
export function linesOf(words: readonly PdfWord[]): PdfWord[][] {
  const lines: PdfWord[][] = [];
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    const middle = (word.top + word.bottom) / 2;
    if (line && first && middle > first.top && middle < first.bottom) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}
