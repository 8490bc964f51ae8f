import type { PDFDocument } from '@cantoo/pdf-lib';

/** Size of a trimmed page in mm. */
export type PageSize = { readonly widthMm: number; readonly heightMm: number };

const POINTS_PER_MM = 72 / 25.4;
/** Chromium rounds up to 1/300 inch, and up to whole CSS pixels. */
const ROUNDING_PT = 1.5;

/**
 * Sets the exact size of each page that Chromium rounded from it; pages of another size stay as they are.
 * What is drawn hangs from the top left corner, so the box is cut at the right and moves at the foot.
 * Returns how many pages got their size.
 */
export function setPageSize(document: PDFDocument, { widthMm, heightMm }: PageSize): number {
  const width = widthMm * POINTS_PER_MM;
  const height = heightMm * POINTS_PER_MM;
  let set = 0;
  for (const page of document.getPages()) {
    const box = page.getMediaBox();
    const rounded = Math.abs(box.width - width) < ROUNDING_PT && Math.abs(box.height - height) < ROUNDING_PT;
    if (!rounded) continue;
    page.setMediaBox(box.x, round(box.y + box.height - height), round(width), round(height));
    set += 1;
  }
  return set;
}

function round(points: number): number {
  return Math.round(points * 1000) / 1000;
}
