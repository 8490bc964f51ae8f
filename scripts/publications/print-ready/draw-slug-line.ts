import {
  beginText,
  endText,
  type PDFDocument,
  PDFHexString,
  popGraphicsState,
  pushGraphicsState,
  setFillingCmykColor,
  setFontAndSize,
  setTextMatrix,
  showText,
} from '@cantoo/pdf-lib';
import { embedFormFont } from '../forms/embed-form-font.ts';
import type { MergedFont } from '../forms/merge-fonts.ts';

/** What stands beside each trimmed page: the file and its day, to which the page is added. */
export type SlugLine = { readonly line: string; readonly font: MergedFont };

const POINTS_PER_MM = 72 / 25.4;
const SIZE_PT = 6;
/** Right of the crop mark and clear of the bleed. */
const BESIDE_MM = 6;
const BELOW_MM = 7;

/**
 * Writes below each trimmed page which file, which page of how many and which day it is, in black and outside of the
 * bleed: a plate or a loose sheet is known by it, and it falls off with the cut.
 */
export function drawSlugLine(document: PDFDocument, { font, line }: SlugLine): void {
  const letters = embedFormFont(document, font);
  const pages = document.getPages();
  for (const [index, page] of pages.entries()) {
    const { x, y } = page.getTrimBox();
    const name = page.node.newFontDictionary('Slug', letters);
    page.pushOperators(
      pushGraphicsState(),
      setFillingCmykColor(0, 0, 0, 1),
      beginText(),
      setFontAndSize(name, SIZE_PT),
      setTextMatrix(1, 0, 0, 1, x + BESIDE_MM * POINTS_PER_MM, y - BELOW_MM * POINTS_PER_MM),
      showText(encode(`${line} · ${index + 1} / ${pages.length}`)),
      endText(),
      popGraphicsState(),
    );
  }
}

/** Codes of the font are the signs themselves, two bytes each. */
function encode(text: string): PDFHexString {
  return PDFHexString.of(
    [...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join(''),
  );
}
