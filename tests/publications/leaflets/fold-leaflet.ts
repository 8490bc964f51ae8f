/** The panels of a printed leaflet: on each side from left to right. */
export type Panels = { readonly outside: readonly string[]; readonly inside: readonly string[] };

/** What lies in front of the reader at one moment, from left to right. */
export type View = readonly string[];

/**
 * Folds a sheet of three panels, lays it down with the cover up and opens it again step by step. The inside lies
 * behind the outside mirrored: the left panel of one is the back of the right panel of the other. `tri-fold`: both
 * ends go inwards, the right one last. `z-fold`: to and fro. Returns what is seen at each step; the last view is the
 * back of the closed leaflet.
 */
export function foldLeaflet({ inside, outside }: Panels, fold: 'tri-fold' | 'z-fold'): View[] {
  const [left = '', middle = '', cover = ''] = outside;
  const behind = (index: number): string => inside[2 - index] ?? '';
  if (fold === 'tri-fold') {
    // The cover opens to the left and shows its back beside the flap, which opens to the right and shows the inside.
    return [[cover], [behind(2), left], [behind(2), behind(1), behind(0)], [middle]];
  }
  // The cover opens to the left; what was under it opens to the right; the rest is seen from the other side.
  return [
    [cover],
    [behind(2), behind(1)],
    [behind(2), behind(1), behind(0)],
    [left, middle, cover],
    [behind(0)],
  ];
}
