import type { Label } from '../imposition/read-labels.ts';

/** One eighth of the sheet: the number printed on it, and whether it stands on its head. */
export type Eighth = { readonly label: string; readonly turned: boolean };

const COLUMNS = 4;

/**
 * Finds the page numbers of a printed zine in its eighths. A number stands at the outer foot of its panel, so a panel
 * whose number lies in its upper half was printed upside down. The cover has no number; its eighth is the one left.
 */
export function readEighths(labels: readonly Label[]): Eighth[][] {
  return [0, 1].map((row) =>
    Array.from({ length: COLUMNS }, (_, column) => {
      const inside = labels.filter(
        ({ text, x, y }) =>
          /^[2-8]$/.test(text) &&
          Math.floor(x * COLUMNS) === column &&
          Math.floor(y * 2) === row &&
          isAtEdge((y * 2) % 1),
      );
      const [found] = inside;
      if (!found) return { label: '1', turned: false };
      return { label: found.text, turned: (found.y * 2) % 1 < 0.5 };
    }),
  );
}

function isAtEdge(share: number): boolean {
  return share < 0.06 || share > 0.94;
}

/**
 * Folds the sheet as hands do: lengthwise, the upper row behind the lower one; then the ends are pushed together, and
 * the row that was cut opens to a cross of four leaves, which are wrapped around the cover. Returns what is seen from
 * front to back; a page that stands on its head in the finished booklet says so.
 */
export function foldZine([upper = [], lower = []]: readonly (readonly Eighth[])[]): string[] {
  // Seen from behind, what was printed upside down in the upper row is upright.
  const behind = upper.map(({ label, turned }) => ({ label, turned: !turned }));
  const around = [lower[3], behind[3], behind[2], behind[1], behind[0], lower[0], lower[1], lower[2]];
  return around.map((page) => (page ? `${page.label}${page.turned ? ' upside down' : ''}` : 'nothing'));
}
