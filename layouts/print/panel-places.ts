/** Where a panel starts on its side, in mm from the edge of the trimmed sheet at which lines begin. */
export type PanelPlace = { readonly left: number; readonly width: number };

type Places = readonly [PanelPlace, PanelPlace, PanelPlace];

/** How a sheet is folded: both ends inwards, or to and fro. */
export type Fold = 'tri-fold' | 'z-fold';

type Sides = { readonly outside: Places; readonly inside: Places };

/** A4 folded twice inwards: the panel that is folded in is 3 mm narrower, so that it does not buckle. */
const outsidePlaces: Places = [
  { left: 0, width: 97 },
  { left: 97, width: 100 },
  { left: 197, width: 100 },
];

/** The inside mirrors the outside: the narrow panel comes last. */
const insidePlaces: Places = [
  { left: 0, width: 100 },
  { left: 100, width: 100 },
  { left: 200, width: 97 },
];

/** A sheet that is folded to and fro has panels of one width: none lies inside another. */
const thirds: Places = [
  { left: 0, width: 99 },
  { left: 99, width: 99 },
  { left: 198, width: 99 },
];

/** Where the panels of both sides of a leaflet lie. */
export const panelPlaces: Readonly<Record<Fold, Sides>> = {
  'tri-fold': { outside: outsidePlaces, inside: insidePlaces },
  'z-fold': { outside: thirds, inside: thirds },
};
