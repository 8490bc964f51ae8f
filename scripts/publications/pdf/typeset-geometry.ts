import type { PrintLanguage } from '../../../layouts/print/book.ts';
import type { PageDesign } from './page-design.ts';

/** A rectangle of the sheet in mm, from its top left corner. */
export type Trim = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Recto is the front of a leaf, on which a book begins: a right page, or a left one where lines run to the left. */
export type Leaf = 'recto' | 'verso';
/** How a page uses its width: text and margin column, or one wide column. */
export type Width = 'column' | 'wide';

/** The sheet that Chromium prints on, in mm; the trimmed pages are cut out of it. */
export type Sheet = {
  readonly design: PageDesign;
  readonly dir: PrintLanguage['dir'];
  readonly slug: number;
  readonly width: number;
  readonly height: number;
  /** Where the text starts, the same on every page: from the side of the sheet where lines begin. */
  readonly textStart: number;
};

/**
 * Plans a sheet that is wider than the page. Chromium clips what leaves its page area, so a margin column that
 * changes sides cannot lie in the page margin; instead the text stands in the middle of a sheet with room for a
 * margin column on both sides, and every page is cut out where its side demands it. `slug` in mm surrounds the
 * trimmed page, for crop marks; a screen edition has none. From right to left the same sheet is mirrored.
 */
export function planSheet(design: PageDesign, dir: PrintLanguage['dir'], slug = 0): Sheet {
  const { page } = design;
  const beside = Math.max(page.inner, page.outer + page.margin + page.gap);
  return {
    design,
    dir,
    slug,
    width: toWholePixels(2 * beside + page.text + 2 * slug),
    height: toWholePixels(page.height + 2 * slug),
    textStart: beside + slug,
  };
}

/** Says which part of the sheet is the trimmed page. */
export function trimOf(sheet: Sheet, leaf: Leaf, width: Width): Trim {
  const { page } = sheet.design;
  const start = startOf(sheet, leaf, width);
  return {
    left: sheet.dir === 'rtl' ? sheet.width - start - page.width : start,
    top: sheet.slug,
    width: page.width,
    height: page.height,
  };
}

/** Where the trimmed page starts on the sheet, in mm from the side where lines begin. */
export function startOf(sheet: Sheet, leaf: Leaf, width: Width): number {
  const { page } = sheet.design;
  return sheet.textStart - textInPage(page, leaf, width);
}

/** A wide text starts at the inner margin of a recto page and at the outer margin of a verso one. */
function textInPage(page: PageDesign['page'], leaf: Leaf, width: Width): number {
  if (leaf === 'recto') return page.inner;
  return width === 'wide' ? page.outer : page.width - page.inner - page.text;
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
