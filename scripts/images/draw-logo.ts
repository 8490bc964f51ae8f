import sharp from 'sharp';

const widthPx = 1200;

/** Names the program that draws and its version; another one may give other bytes. */
export const drawingEngine = `sharp ${sharp.versions.sharp ?? sharp.versions.vips}, ${widthPx} px`;

/** Draws a logo as PNG, 1200 px wide, on a transparent ground. The same SVG gives the same bytes. */
export async function drawLogo(svg: Uint8Array): Promise<Uint8Array> {
  return sharp(svg, { density: 600 })
    .resize({ width: widthPx })
    .png({ compressionLevel: 9, palette: false })
    .toBuffer();
}
