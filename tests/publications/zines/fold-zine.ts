import { type Crease, flatPiles, type Pile, spanOf } from '../folds/flat-piles.ts';
import type { Label } from '../imposition/read-labels.ts';

/** One eighth of the sheet: the number printed on it, and whether it stands on its head. */
export type Eighth = { readonly label: string; readonly turned: boolean };

const COLUMNS = 4;

/**
 * Finds the page numbers of a printed zine in its eighths, row by row. A number stands at the outer foot of its panel,
 * so a panel whose number lies in its upper half was printed upside down. The cover has no number; its eighth is the
 * one left.
 */
export function readEighths(labels: readonly Label[]): Eighth[] {
  return [0, 1].flatMap((row) =>
    Array.from({ length: COLUMNS }, (_, column) => {
      const found = labels.find(
        ({ text, x, y }) =>
          /^[2-8]$/.test(text) &&
          Math.floor(x * COLUMNS) === column &&
          Math.floor(y * 2) === row &&
          isAtEdge((y * 2) % 1),
      );
      if (!found) return { label: '1', turned: false };
      return { label: found.text, turned: (found.y * 2) % 1 < 0.5 };
    }),
  );
}

function isAtEdge(share: number): boolean {
  return share < 0.08 || share > 0.92;
}

export type FoldOptions = { readonly rightToLeft?: boolean; readonly cut?: boolean };

/**
 * Folds the sheet in every way its creases allow and returns all booklets with the cover in front that open at their
 * spine and show no blank side, each as its pages from front to back. A page that stands on its head there says so.
 */
export function foldZine(
  eighths: readonly Eighth[],
  { cut = true, rightToLeft = false }: FoldOptions = {},
): string[][] {
  const cover = eighths.findIndex(({ label }) => label === '1');
  const spine = rightToLeft ? 'right' : 'left';
  const creases = creasesOf(cover, cut);
  return flatPiles(eighths.length, creases, cover)
    .filter((pile) => isBooklet(pile, creases, cover, spine))
    .map((pile) => pile.map((panel) => say(eighths[panel], panel, cover)));
}

const columnOf = (panel: number) => panel % COLUMNS;
const rowOf = (panel: number) => Math.floor(panel / COLUMNS);

/** Panels hang together where they touch, but for the two in the middle of each row, which the cut parts. */
function creasesOf(cover: number, cut: boolean): Crease[] {
  const beside = [0, 1, 2, 4, 5, 6].map((panel): Crease => {
    // Every fold turns left into right: edges lie as often folded as they are away from the cover.
    const isLeft = (columnOf(panel) - columnOf(cover)) % 2 !== 0;
    return { between: [panel, panel + 1], edge: isLeft ? 'left' : 'right' };
  });
  const above = (cut ? [0, 3] : [0, 1, 2, 3]).map(
    (panel): Crease => ({
      between: [panel, panel + COLUMNS],
      edge: rowOf(cover) === 1 ? 'top' : 'bottom',
    }),
  );
  return [...beside, ...above];
}

/** Only one side of the paper is printed: every second fold turns it up. */
function isPrintedUp(panel: number, cover: number): boolean {
  return (columnOf(panel) + rowOf(panel) - columnOf(cover) - rowOf(cover)) % 2 === 0;
}

/** Blank sides lie on each other and hang together off the spine; printed ones open, held by the spine alone. */
function isBooklet(pile: Pile, creases: readonly Crease[], cover: number, spine: 'left' | 'right'): boolean {
  const facesUp = pile.map((panel) => isPrintedUp(panel, cover));
  const holds = (gap: number) =>
    creases.filter(({ between }) => {
      const { from, to } = spanOf(pile, between);
      return from <= gap && gap < to;
    });
  return facesUp.every((isUp, layer) => {
    if (layer === pile.length - 1) return !isUp;
    if (isUp === facesUp[layer + 1]) return false;
    const offSpine = holds(layer).filter(({ edge }) => edge !== spine);
    return isUp ? offSpine.length > 0 : offSpine.length === 0;
  });
}

/** A page is turned around its spine, so only folds between rows stand it on its head. */
function say(eighth: Eighth | undefined, panel: number, cover: number): string {
  if (!eighth) return 'nothing';
  const isUpright = eighth.turned === (rowOf(panel) !== rowOf(cover));
  return isUpright ? eighth.label : `${eighth.label} upside down`;
}
