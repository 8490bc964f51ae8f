import { foldBooklet } from '../publications/imposition/fold-booklet.ts';
import type { Label } from '../publications/imposition/read-labels.ts';
import type { PdfPage } from './pdf-pages.ts';
import { bareText } from './pdf-phrase.ts';

const signaturePages = 16;

/** Gives what a page says as one word that is the same wherever the page lies; an empty page says nothing. */
export function printOf({ words }: Pick<PdfPage, 'words'>): string {
  return words
    .map(({ text }) => bareText(text))
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** Folds the sheets of a booklet in software and gives what its pages say, from the first one on. */
export function readBooklet(sides: readonly PdfPage[], pages: number, rightToLeft: boolean): string[] {
  const sheets: number[] = [];
  for (let left = pages; left > 0; left -= signaturePages)
    sheets.push(Math.ceil(Math.min(signaturePages, left) / 4));
  return foldBooklet(sides.map(labelHalves), sheets, rightToLeft).map((text) => text ?? '');
}

/** Reads sheets as the opened book shows them: the cover alone on its side, then pairs. */
export function readSpreads(sides: readonly PdfPage[], rightToLeft: boolean): string[] {
  const halves = sides.map(halvesOf).map((both) => (rightToLeft ? both.toReversed() : both));
  return halves.flatMap(([first, second], index) =>
    index === 0 ? [second ?? ''] : [first ?? '', second ?? ''],
  );
}

/** Both halves of a side as `readLabels` would give them: one label a page, in the middle of its half. */
function labelHalves(side: PdfPage): Label[] {
  return halvesOf(side).flatMap((text, index) =>
    text === '' ? [] : [{ text, x: 0.25 + index / 2, y: 0.5 }],
  );
}

function halvesOf({ widthPt, words }: PdfPage): [string, string] {
  const isLeft = ({ left, right }: PdfPage['words'][number]): boolean => (left + right) / 2 < widthPt / 2;
  return [
    printOf({ words: words.filter(isLeft) }),
    printOf({ words: words.filter((word) => !isLeft(word)) }),
  ];
}
