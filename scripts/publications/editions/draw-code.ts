import { encode } from 'uqr';

/** Modules of quiet paper around a code, as ISO/IEC 18004 asks for. */
export const quietZone = 4;

/**
 * Draws a QR code (ISO/IEC 18004, error correction M: about 15 % of it may be lost) as one SVG path of whole modules,
 * quiet zone included. `modules` is the length of a side of the drawing.
 */
export function drawCode(text: string): { readonly modules: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: false, border: 0 });
  const path = data.map((row, y) => drawRow(row, y)).join('');
  return { modules: size + 2 * quietZone, path };
}

/** Draws the dark modules of a row as bars: neighbours in one bar leave no hairline between them. */
function drawRow(row: readonly boolean[], y: number): string {
  let bars = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x] || row[x - 1]) continue;
    const after = row.indexOf(false, x);
    const width = (after < 0 ? row.length : after) - x;
    bars += `M${x + quietZone} ${y + quietZone}h${width}v1h-${width}z`;
  }
  return bars;
}
