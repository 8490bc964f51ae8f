import sharp from 'sharp';

/**
 * Cuts a side out of a picture: the cover of a folded leaflet. `share` is its part of the width, 0 to 1; `low` the part
 * of the height that is kept, from the foot.
 */
export async function cropSide(
  png: Uint8Array,
  share: number,
  side: 'left' | 'right',
  low = 1,
): Promise<Uint8Array> {
  const picture = sharp(png);
  const { width, height } = await picture.metadata();
  const cut = width - Math.round(width * (1 - share));
  const kept = Math.round(height * low);
  return picture
    .extract({ left: side === 'left' ? 0 : width - cut, top: height - kept, width: cut, height: kept })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
