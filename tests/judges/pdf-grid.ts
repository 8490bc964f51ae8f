import { ptPerMm } from './pdf-pages.ts';

/** A word of a file: its page from 1 and its box in points from the top left corner. */
export type GridWord = {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
};

/** How the running text of a manual on A5 stands; `beside` names the lines that miss the grid. */
export type GridVerdict = {
  readonly lines: number;
  readonly share: number;
  readonly beside: readonly string[];
};

const ptPerPx = 72 / 96;
/** Text begins 22 mm below the edge, and a line is 5 mm; both in whole px, as letters are printed on these alone. */
const textTopPt = Math.round((22 * 96) / 25.4) * ptPerPx;
const linePt = 19 * ptPerPx;
const tolerancePt = 0.15 * ptPerMm;
/** Letters of 10.3 pt fill their line but for half a px above them. */
const letterPt = 14;
const columnMm = { recto: 15, verso: 148 - 15 - 86 };
const indentMm = 5;

/**
 * Judges on the printed page whether lines of running text stand whole lines below the head of the text, the same on
 * every page. They are told by the size of their letters and by where their first word begins: at the edge of the
 * column or at the indent of a paragraph; items of lists and all boxes begin elsewhere or are smaller.
 */
export function judgeGrid(words: readonly GridWord[]): GridVerdict {
  const lines = new Map<string, GridWord>();
  for (const word of words) {
    if (isRunning(word)) lines.set(`${word.page} ${Math.round(word.top)}`, word);
  }
  const beside = [...lines.values()].filter(({ top }) => missOf(top) > tolerancePt);
  return {
    lines: lines.size,
    share: lines.size === 0 ? 0 : 1 - beside.length / lines.size,
    beside: beside.map(
      ({ page, text, top }) => `page ${page}, “${text}”: ${(missOf(top) / ptPerMm).toFixed(2)} mm`,
    ),
  };
}

function isRunning({ bottom, left, page, top }: GridWord): boolean {
  if (Math.abs(bottom - top - letterPt) > 0.1) return false;
  const fromEdge = left / ptPerMm - (page % 2 === 1 ? columnMm.recto : columnMm.verso);
  return Math.abs(fromEdge) < 0.3 || Math.abs(fromEdge - indentMm) < 0.25;
}

/** How far a line is from the nearest one of the grid, in points. */
function missOf(top: number): number {
  const rest = (((top - textTopPt) % linePt) + linePt) % linePt;
  return Math.min(rest, linePt - rest);
}
