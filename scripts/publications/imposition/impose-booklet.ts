import type { PDFDocument } from '@cantoo/pdf-lib';
import { openSheets, type Sheet } from './open-sheets.ts';
import { planBooklet, planSpreads, type SheetSide } from './plan-booklet.ts';

const PAPER = { width: 297, height: 210 };
const PAGE_MM = 148;
const SPINE_MM = PAPER.width / 2;
/** What a pile of this many pages can still be folded by hand. */
const SIGNATURE_PAGES = 16;
/** Office paper of 80 g/m². */
const PAPER_THICKNESS_MM = 0.1;

/**
 * Lays A5 pages on A4 as a booklet to fold and staple. Sheets inside a signature are pushed outwards by those around
 * them: creep. Each is moved towards the spine by its depth times the thickness of the paper. Bars on the spine step
 * down from signature to signature, so that a missing or turned one is seen.
 */
export async function imposeBooklet(source: Uint8Array, rightToLeft: boolean): Promise<PDFDocument> {
  const { addSheet, document, pages } = await openSheets(source, PAPER);
  for (const { back, depth, front, signature } of planBooklet(pages.length, SIGNATURE_PAGES, rightToLeft)) {
    const creep = depth * PAPER_THICKNESS_MM;
    const outside = addSheet();
    placeSide(outside, front, creep);
    if (depth === 0) outside.bar(SPINE_MM - 0.5, PAPER.height - 20 - 8 * signature, 1, 6);
    const inside = addSheet();
    placeSide(inside, back, creep);
  }
  return document;
}

/** Lays A5 pages side by side on A4 as the opened book shows them, for who reads from loose sheets. */
export async function imposeSpreads(source: Uint8Array, rightToLeft: boolean): Promise<PDFDocument> {
  const { addSheet, document, pages } = await openSheets(source, PAPER);
  for (const side of planSpreads(pages.length, rightToLeft)) placeSide(addSheet(), side, 0);
  return document;
}

/** Pages that were moved towards the spine end there: what they lose is white, or a ground that its neighbour lacks. */
function placeSide(sheet: Sheet, [left, right]: SheetSide, creepMm: number): void {
  if (left !== null) sheet.place(left, SPINE_MM - PAGE_MM + creepMm, 0, [0, SPINE_MM]);
  if (right !== null) sheet.place(right, SPINE_MM - creepMm, 0, [SPINE_MM, PAPER.width]);
  for (const y of [0, PAPER.height - 4]) sheet.mark([SPINE_MM, y], [SPINE_MM, y + 4], 'fold');
}
