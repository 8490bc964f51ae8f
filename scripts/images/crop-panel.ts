import sharp from 'sharp';

/** Cuts the right part out of a picture: the cover of a folded leaflet. `share` is its part of the width, 0 to 1. */
export async function cropRight(png: Uint8Array, share: number): Promise<Uint8Array> {
  const picture = sharp(png);
  const { width, height } = await picture.metadata();
  const left = Math.round(width * (1 - share));
  return picture
    .extract({ left, top: 0, width: width - left, height })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
