import type { PDFDocument } from '@cantoo/pdf-lib';
import { openSheets, type Sheet } from './open-sheets.ts';
import { POINTS_PER_MM } from './points.ts';

const PAPER = { width: 210, height: 297 };
const MARK_MM = 3;

/**
 * Lays as many copies of a card on A4 as it holds, with marks to cut along. Fronts and backs meet when the sheet is
 * turned over its long edge: the backs stand mirrored, column by column.
 */
export async function imposeCards(source: Uint8Array): Promise<PDFDocument> {
  const { addSheet, document, pages } = await openSheets(source, PAPER);
  const [card] = pages;
  if (!card) throw new RangeError('There is no card to lay on the sheet.');
  const size = { width: card.width / POINTS_PER_MM, height: card.height / POINTS_PER_MM };
  const columns = Math.floor((PAPER.width + 0.01) / size.width);
  const rows = Math.floor((PAPER.height + 0.01) / size.height);
  const left = (PAPER.width - columns * size.width) / 2;
  const foot = (PAPER.height - rows * size.height) / 2;
  for (const [index] of pages.entries()) {
    const sheet = addSheet();
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        sheet.place(index + 1, left + column * size.width, foot + row * size.height);
    markCuts(sheet, { left, foot, columns, rows, ...size });
  }
  return document;
}

type Grid = {
  readonly left: number;
  readonly foot: number;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
};

/** Marks stand at the edges of the paper, beside the cards where there is room, else on their margins. */
function markCuts(sheet: Sheet, { columns, foot, height, left, rows, width }: Grid): void {
  for (let column = 0; column <= columns; column++) {
    const x = left + column * width;
    sheet.mark([x, 0], [x, Math.max(MARK_MM, foot - 1)], 'cut');
    sheet.mark([x, PAPER.height], [x, PAPER.height - Math.max(MARK_MM, foot - 1)], 'cut');
  }
  for (let row = 0; row <= rows; row++) {
    const y = foot + row * height;
    sheet.mark([0, y], [Math.max(MARK_MM, left - 1), y], 'cut');
    sheet.mark([PAPER.width, y], [PAPER.width - Math.max(MARK_MM, left - 1), y], 'cut');
  }
}
