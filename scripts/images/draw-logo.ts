import sharp from 'sharp';

const widthPx = 1200;

/** Draws a logo as PNG, 1200 px wide, on a transparent ground. The same SVG gives the same bytes. */
export async function drawLogo(svg: Uint8Array): Promise<Uint8Array> {
  return sharp(svg, { density: 600 })
    .resize({ width: widthPx })
    .png({ compressionLevel: 9, palette: false })
    .toBuffer();
}
