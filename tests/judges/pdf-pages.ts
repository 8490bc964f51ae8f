import { runProgram } from '../../scripts/programs/run-program.ts';

/** A word of a page with its box in points from the top left corner. */
export type PdfWord = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A page as poppler sees it; pages count from 1. */
export type PdfPage = {
  readonly number: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly words: readonly PdfWord[];
};

/** Points of one millimetre. */
export const ptPerMm = 72 / 25.4;

const wordPattern = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;

/** Reads all pages of a PDF file with their sizes and the boxes of their words. */
export async function readPdfPages(file: string): Promise<PdfPage[]> {
  const { stdout } = await runProgram('pdftotext', ['-bbox', '-enc', 'UTF-8', file, '-']);
  const parts = stdout.toString('utf8').split('<page ').slice(1);
  return parts.map((part, index) => {
    const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(part) ?? [];
    return {
      number: index + 1,
      widthPt: Number(width),
      heightPt: Number(height),
      words: [...part.matchAll(wordPattern)].map(([, left, top, right, bottom, text]) => ({
        text: decodeEntities(text ?? ''),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    };
  });
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
