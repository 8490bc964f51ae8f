import { cropSide } from '../images/crop-panel.ts';
import { drawPdfPage } from '../programs/draw-pdf-page.ts';

/** A picture of the first page, in px. */
export type Cover = { readonly png: Uint8Array; readonly width: number; readonly height: number };

const coverWidthPx = 300;

/** What of the first page is the cover: shares of its width and, from the foot, of its height. */
export type CoverPart = { readonly width: number; readonly height: number };

/**
 * Draws the first page of a file; of a sheet that is folded only the part that is the cover. It lies on the right,
 * and on the left where lines run to the left.
 */
export async function drawCover(
  file: string,
  { height, width }: CoverPart,
  dir: 'ltr' | 'rtl' = 'ltr',
): Promise<Cover> {
  const whole = await drawPdfPage(file, { page: 1, widthPx: Math.round(coverWidthPx / width) });
  const png = width === 1 ? whole : await cropSide(whole, width, dir === 'rtl' ? 'left' : 'right', height);
  return { png, ...readPngSize(png) };
}

/** Width and height stand in the first chunk of a PNG (ISO/IEC 15948, 11.2.2). */
function readPngSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
