import { cmyk, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';

const POINTS_PER_MM = 72 / 25.4;
const THICKNESS = 0.25;
const LENGTH_MM = 5;
/** Marks begin outside the bleed, so that none is left on the trimmed page. */
const OFFSET_MM = 4;

/** Where a sheet is folded: mm from the left edge of its trimmed front. The back is folded at the mirrored places. */
export type Folds = readonly number[];

/**
 * Draws crop marks at the corners of each trimmed page, and dashed fold marks at its upper and lower edges, in all four
 * inks so that they appear on every plate.
 */
export function drawMarks(document: PDFDocument, folds: Folds): void {
  for (const [index, page] of document.getPages().entries()) {
    const trim = page.getTrimBox();
    const [left, right] = [trim.x, trim.x + trim.width];
    const [foot, head] = [trim.y, trim.y + trim.height];
    const [near, far] = [OFFSET_MM * POINTS_PER_MM, (OFFSET_MM + LENGTH_MM) * POINTS_PER_MM];
    for (const x of [left, right]) {
      line(page, [x, head + near], [x, head + far]);
      line(page, [x, foot - near], [x, foot - far]);
    }
    for (const y of [foot, head]) {
      line(page, [left - near, y], [left - far, y]);
      line(page, [right + near, y], [right + far, y]);
    }
    for (const fold of folds) {
      const fromLeft = fold * POINTS_PER_MM;
      const x = index % 2 === 0 ? left + fromLeft : right - fromLeft;
      line(page, [x, head + near], [x, head + far], [2, 2]);
      line(page, [x, foot - near], [x, foot - far], [2, 2]);
    }
  }
}

type Point = readonly [number, number];

function line(page: PDFPage, [x1, y1]: Point, [x2, y2]: Point, dashArray?: number[]): void {
  page.drawLine({
    start: { x: x1, y: y1 },
    end: { x: x2, y: y2 },
    thickness: THICKNESS,
    color: cmyk(1, 1, 1, 1),
    ...(dashArray ? { dashArray } : {}),
  });
}
