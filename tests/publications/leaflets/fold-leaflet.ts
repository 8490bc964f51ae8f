import { type Crease, flatPiles, type Pile } from '../folds/flat-piles.ts';

/** The panels of a printed leaflet: on each side from left to right. */
export type Panels = { readonly outside: readonly string[]; readonly inside: readonly string[] };

/** What lies in front of the reader at one moment, from left to right. */
export type View = readonly string[];

type Fold = 'tri-fold' | 'z-fold';
type CreaseKind = 'valley' | 'mountain';

/**
 * Creases from left to right, seen from inside: a valley brings the inner sides together, a mountain the outer ones.
 * What is read from right to left is folded as a mirror shows it.
 */
const creaseKinds = {
  ltr: { 'tri-fold': ['valley', 'valley'], 'z-fold': ['valley', 'mountain'] },
  rtl: { 'tri-fold': ['valley', 'valley'], 'z-fold': ['mountain', 'valley'] },
} as const;

const LEFT = 0;
const MIDDLE = 1;

/**
 * Folds a sheet of three panels with the cover up, opens it again step by step and turns it over. The inside lies
 * behind the outside mirrored: the right panel of one is the back of the left panel of the other. `widths` are those
 * of the inside from left to right. Returns what is seen at each step: closed, opened once, opened wide, the other
 * side of the open sheet, the back of the closed leaflet. Throws when paper of these widths cannot be folded so.
 */
export function foldLeaflet(
  { inside, outside }: Panels,
  fold: Fold,
  widths: readonly number[],
  dir: 'ltr' | 'rtl' = 'ltr',
): View[] {
  const pile = foldPile(creaseKinds[dir][fold], widths);
  const outer = (panel: number): string => outside[2 - panel] ?? '';
  const inner = (panel: number): string => inside[panel] ?? '';
  // The middle panel lies still with its inner side up; a panel folded onto it shows its outer side.
  const look = (open: ReadonlySet<number>): View =>
    [0, 1, 2].flatMap((place) => {
      const top = pile.find((panel) => (open.has(panel) || panel === MIDDLE ? panel : MIDDLE) === place);
      if (top === undefined) return [];
      return [open.has(top) || top === MIDDLE ? inner(top) : outer(top)];
    });
  const [first = LEFT] = pile;
  const last = pile.at(-1) ?? MIDDLE;
  return [
    look(new Set()),
    look(new Set([first])),
    look(new Set([0, 2])),
    [outer(2), outer(1), outer(0)],
    [last === MIDDLE ? outer(MIDDLE) : inner(last)],
  ];
}

/** The one pile that the creases allow; a panel between two others must be narrower, or it meets their fold. */
function foldPile(kinds: readonly CreaseKind[], widths: readonly number[]): Pile {
  const creases: Crease[] = [
    { between: [0, 1], edge: 'left' },
    { between: [1, 2], edge: 'right' },
  ];
  const piles = [0, 1, 2]
    .flatMap((top) => flatPiles(3, creases, top))
    .filter((pile) => creases.every((_, index) => isFoldedSo(pile, index, kinds[index])))
    .filter((pile) => {
      const between = pile[1] ?? MIDDLE;
      return between === MIDDLE || (widths[between] ?? 0) < (widths[MIDDLE] ?? 0);
    });
  const [pile] = piles;
  if (!pile || piles.length > 1) throw new Error(`The sheet can be folded in ${piles.length} ways.`);
  return pile;
}

/** The middle panel has its inner side up: a valley lays its neighbour onto it, a mountain under it. */
function isFoldedSo(pile: Pile, crease: number, kind: CreaseKind | undefined): boolean {
  const neighbour = crease === 0 ? LEFT : 2;
  return pile.indexOf(neighbour) < pile.indexOf(MIDDLE) === (kind === 'valley');
}
