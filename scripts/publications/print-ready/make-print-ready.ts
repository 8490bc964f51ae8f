import { PDFDocument } from '@cantoo/pdf-lib';
import { drawMarks, type Folds } from './draw-marks.ts';
import { drawSlugLine, type SlugLine } from './draw-slug-line.ts';
import { inkDocument } from './ink-document.ts';
import { stripDocument } from './strip-document.ts';
import { type OutputCondition, type PdfxMetadata, writePdfx } from './write-pdfx.ts';

/** Room around the trimmed page in mm: 3 of bleed, then the marks. */
export const SLUG_MM = 10;

/**
 * Makes a file for the printing house of one that was set with `SLUG_MM` around its pages: PDF/X-4 in four inks, with
 * marks and without anything that a press cannot print. Written by ourselves instead of by Ghostscript: letters and
 * shapes stay as they were set, black stays black, and each colour is the one of the design.
 * @throws UnknownColour for a drawing that has no ink.
 */
export async function makePrintReady(
  bytes: Uint8Array,
  metadata: PdfxMetadata,
  condition: OutputCondition,
  marks: SlugLine & { readonly folds: Folds },
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  inkDocument(document);
  drawMarks(document, marks.folds);
  drawSlugLine(document, marks);
  // Last, since drawing on a page gives it an empty list of links.
  stripDocument(document);
  return await writePdfx(document, metadata, condition);
}
