/** Edges of a folded pile at which panels hang together. */
export type Edge = 'left' | 'right' | 'top' | 'bottom';

/** Two panels, by their number on the sheet from 0, that were not cut apart; folded, they meet at an edge of the pile. */
export type Crease = { readonly between: readonly [number, number]; readonly edge: Edge };

/** Panels by number, from the top of the pile down. */
export type Pile = readonly number[];

/**
 * Finds every way in which a sheet of panels of one size can lie flat as a pile, the panel `top` uppermost. Paper
 * cannot pass through paper: two creases at the same edge lie beside or inside each other, never across (the condition
 * of folding stamps and maps).
 */
export function flatPiles(panels: number, creases: readonly Crease[], top: number): Pile[] {
  const others = Array.from({ length: panels }, (_, panel) => panel).filter((panel) => panel !== top);
  return orders(others)
    .map((rest) => [top, ...rest])
    .filter((pile) => isFoldable(pile, creases));
}

function isFoldable(pile: Pile, creases: readonly Crease[]): boolean {
  const spans = creases.map(({ between, edge }) => ({ edge, ...spanOf(pile, between) }));
  return !spans.some((one) =>
    spans.some((two) => one.edge === two.edge && one.from < two.from && two.from < one.to && one.to < two.to),
  );
}

/** The layers that a crease holds together, from the upper one to the lower one. */
export function spanOf(pile: Pile, [one, two]: Crease['between']): { from: number; to: number } {
  const [a, b] = [pile.indexOf(one), pile.indexOf(two)];
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

function orders(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
