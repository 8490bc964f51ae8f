import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { PressFault, PressJob } from './preflight.ts';

const POINTS_PER_MM = 72 / 25.4;
const BLEED_MM = 3;
/** Printing houses round to a tenth of a millimetre. */
const EXACT_MM = 0.1;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Judges the boxes of each page: trimmed size as ordered, 3 mm of bleed on all sides, the sheet around both. */
export function judgeBoxes(document: PDFDocument, { heightMm, pages, widthMm }: PressJob): PressFault[] {
  const faults: PressFault[] = [];
  const say = (page: number | null, message: string) =>
    faults.push({ rule: 'boxes-are-exact', severity: 'error', page, message });
  const found = document.getPageCount();
  if (found !== pages) say(null, `The file has ${found} pages, ordered are ${pages}.`);
  for (const [index, page] of document.getPages().entries()) {
    if (!page.node.has(PDFName.of('TrimBox')) || page.node.has(PDFName.of('ArtBox')))
      say(index + 1, 'The page needs a trim box, and no art box beside it.');
    const [trim, bleed, media] = [page.getTrimBox(), page.getBleedBox(), page.getMediaBox()];
    const [width, height] = [trim.width / POINTS_PER_MM, trim.height / POINTS_PER_MM];
    if (Math.abs(width - widthMm) > EXACT_MM || Math.abs(height - heightMm) > EXACT_MM)
      say(index + 1, `The trimmed page measures ${width.toFixed(1)} × ${height.toFixed(1)} mm.`);
    if (roomsAround(trim, bleed).some((room) => Math.abs(room - BLEED_MM) > EXACT_MM))
      say(index + 1, 'The bleed is not 3 mm on all sides.');
    if (roomsAround(bleed, media).some((room) => room < 0))
      say(index + 1, 'The sheet is smaller than the bleed.');
  }
  return faults;
}

/** Room between an inner and an outer box in mm: left, right, foot, head. */
function roomsAround(inner: Box, outer: Box): number[] {
  return [
    inner.x - outer.x,
    outer.x + outer.width - inner.x - inner.width,
    inner.y - outer.y,
    outer.y + outer.height - inner.y - inner.height,
  ].map((points) => points / POINTS_PER_MM);
}
