/** Where a panel starts on its side, in mm from the edge of the trimmed sheet at which lines begin. */
export type PanelPlace = { readonly left: number; readonly width: number };

type Places = readonly [PanelPlace, PanelPlace, PanelPlace];

/** A4 folded twice inwards: the panel that is folded in is 3 mm narrower, so that it does not buckle. */
export const outsidePlaces: Places = [
  { left: 0, width: 97 },
  { left: 97, width: 100 },
  { left: 197, width: 100 },
];

/** The inside mirrors the outside: the narrow panel comes last. */
export const insidePlaces: Places = [
  { left: 0, width: 100 },
  { left: 100, width: 100 },
  { left: 200, width: 97 },
];
