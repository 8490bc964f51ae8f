import sharp from 'sharp';

/** Cuts a side out of a picture: the cover of a folded leaflet. `share` is its part of the width, 0 to 1. */
export async function cropSide(png: Uint8Array, share: number, side: 'left' | 'right'): Promise<Uint8Array> {
  const picture = sharp(png);
  const { width, height } = await picture.metadata();
  const cut = width - Math.round(width * (1 - share));
  return picture
    .extract({ left: side === 'left' ? 0 : width - cut, top: 0, width: cut, height })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
