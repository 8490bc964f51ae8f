/** Measures of the trimmed A5 page in mm: text on the inner side, a margin column on the outer side. */
export const page = {
  width: 148,
  height: 210,
  top: 22,
  foot: 17,
  inner: 15,
  outer: 13,
  text: 86,
  gap: 6,
  margin: 28,
} as const;

/** A rectangle of the sheet in mm, from its top left corner. */
export type Trim = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type Side = 'left' | 'right';
/** How a page uses its width: text and margin column, or one wide column. */
export type Width = 'column' | 'wide';

/** The sheet that Chromium prints on, in mm; the trimmed pages are cut out of it. */
export type Sheet = {
  readonly slug: number;
  readonly width: number;
  readonly height: number;
  /** Left edge of the text, the same on every page. */
  readonly textLeft: number;
};

/**
 * Plans a sheet that is wider than the page. Chromium clips what leaves its page area, so a margin column that
 * changes sides cannot lie in the page margin; instead the text stands in the middle of a sheet with room for a
 * margin column on both sides, and every page is cut out where its side demands it. `slug` in mm surrounds the
 * trimmed page, for crop marks; a screen edition has none.
 */
export function planSheet(slug = 0): Sheet {
  const beside = page.outer + page.margin + page.gap;
  return {
    slug,
    width: toWholePixels(2 * beside + page.text + 2 * slug),
    height: toWholePixels(page.height + 2 * slug),
    textLeft: beside + slug,
  };
}

/** Says which part of the sheet is the trimmed page. */
export function trimOf(sheet: Sheet, side: Side, width: Width): Trim {
  const textInPage =
    side === 'right' || width === 'wide' ? innerEdge(side) : page.width - page.inner - page.text;
  return {
    left: sheet.textLeft - textInPage,
    top: sheet.slug,
    width: page.width,
    height: page.height,
  };
}

/** A wide text starts at the inner margin of a right page and at the outer margin of a left one. */
function innerEdge(side: Side): number {
  return side === 'right' ? page.inner : page.outer;
}

const PX_MM = 25.4 / 96;

/** Rounds mm up to whole CSS pixels: Chromium cuts what a page has beyond them. */
export function toWholePixels(mm: number): number {
  return Math.ceil(mm / PX_MM) * PX_MM;
}

/** Writes a size that was rounded to whole pixels, so that no decimals of mm are lost on the way. */
export function px(mm: number): string {
  return `${Math.round(mm / PX_MM)}px`;
}
