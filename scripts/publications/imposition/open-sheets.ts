import {
  clip,
  endPath,
  type PDFDocument,
  type PDFEmbeddedPage,
  PDFName,
  PDFDocument as Pdf,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
} from '@cantoo/pdf-lib';
import { POINTS_PER_MM } from './points.ts';

/** Paper in mm and what lies on it. */
export type Paper = { readonly width: number; readonly height: number };

/** A file of imposed sheets in the making. Places are in mm from the bottom left corner of the sheet. */
export type Sheets = {
  readonly document: PDFDocument;
  /** Pages of the source, from 0; drawn as often as wanted, kept once. */
  readonly pages: readonly PDFEmbeddedPage[];
  addSheet(): Sheet;
};

/** A part of the sheet over its whole height: where it begins and ends, in mm from the left edge. */
export type Strip = readonly [fromMm: number, toMm: number];

export type Sheet = {
  /** Draws a page of the source, from 1, with its bottom left corner at a place; nothing of it leaves `strip`. */
  place(page: number, xMm: number, yMm: number, strip?: Strip): void;
  /** Draws a thin line: where to fold (dashed) or where to cut. */
  mark(from: readonly [number, number], to: readonly [number, number], kind: 'fold' | 'cut'): void;
  /** Draws a short black bar, the collating mark of a signature. */
  bar(xMm: number, yMm: number, widthMm: number, heightMm: number): void;
};

const GREY = rgb(0.45, 0.45, 0.45);
const BLACK = rgb(0, 0, 0);
const HAIR = 0.25;

/** Opens a finished file to lay its pages on larger sheets. Tags stay behind: imposed sheets are for printing only. */
export async function openSheets(source: Uint8Array, paper: Paper): Promise<Sheets> {
  const document = await Pdf.create({ updateMetadata: false });
  const from = await Pdf.load(source, { updateMetadata: false });
  // A link leads to a page, and a page to all of its tags: neither is of use on paper.
  for (const page of from.getPages())
    for (const key of ['Annots', 'StructParents']) page.node.delete(PDFName.of(key));
  const pages = await document.embedPdf(from, from.getPageIndices());
  const addSheet = (): Sheet => {
    const sheet = document.addPage([paper.width * POINTS_PER_MM, paper.height * POINTS_PER_MM]);
    return {
      place: (number, x, y, [start, end] = [0, paper.width]) => {
        const page = pages[number - 1];
        if (!page) throw new RangeError(`There is no page ${number}.`);
        const [left, width] = [start * POINTS_PER_MM, (end - start) * POINTS_PER_MM];
        sheet.pushOperators(
          pushGraphicsState(),
          rectangle(left, 0, width, paper.height * POINTS_PER_MM),
          clip(),
          endPath(),
        );
        sheet.drawPage(page, { x: x * POINTS_PER_MM, y: y * POINTS_PER_MM });
        sheet.pushOperators(popGraphicsState());
      },
      mark: ([x1, y1], [x2, y2], kind) =>
        sheet.drawLine({
          start: { x: x1 * POINTS_PER_MM, y: y1 * POINTS_PER_MM },
          end: { x: x2 * POINTS_PER_MM, y: y2 * POINTS_PER_MM },
          thickness: HAIR,
          color: GREY,
          ...(kind === 'fold' ? { dashArray: [2, 2] } : {}),
        }),
      bar: (x, y, width, height) =>
        sheet.drawRectangle({
          x: x * POINTS_PER_MM,
          y: y * POINTS_PER_MM,
          width: width * POINTS_PER_MM,
          height: height * POINTS_PER_MM,
          color: BLACK,
        }),
    };
  };
  return { document, pages, addSheet };
}
