import sharp from 'sharp';

const gapPx = 24;
const ground = '#8b93a7';

/** Puts pictures of any size beside each other on a grey ground, all of one height, and shortens the PNG. */
export async function joinPictures(pictures: readonly Uint8Array[], heightPx: number): Promise<Uint8Array> {
  const scaled = await Promise.all(
    pictures.map((picture) =>
      sharp(picture).resize({ height: heightPx }).png().toBuffer({ resolveWithObject: true }),
    ),
  );
  let left = gapPx;
  const layers = scaled.map(({ data, info }) => {
    const layer = { input: data, left, top: gapPx };
    left += info.width + gapPx;
    return layer;
  });
  return sharp({ create: { width: left, height: heightPx + 2 * gapPx, channels: 3, background: ground } })
    .composite(layers)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
