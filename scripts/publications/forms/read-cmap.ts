/** Reads which glyph stands for which sign from the table `cmap`, format 4 (OpenType 1.9). */
export function readCmap(cmap: Buffer): Map<number, number> {
  const at = findFormat4(cmap);
  const segments = cmap.readUInt16BE(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const start = cmap.readUInt16BE(starts + 2 * segment);
    const end = cmap.readUInt16BE(ends + 2 * segment);
    const delta = cmap.readUInt16BE(deltas + 2 * segment);
    const place = offsets + 2 * segment;
    const offset = cmap.readUInt16BE(place);
    for (let sign = start; sign <= end && sign !== 0xffff; sign += 1) {
      const found = offset === 0 ? sign : cmap.readUInt16BE(place + offset + 2 * (sign - start));
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(sign, glyph);
    }
  }
  return glyphs;
}

function findFormat4(cmap: Buffer): number {
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const at = cmap.readUInt32BE(4 + 8 * index + 4);
    if (cmap.readUInt16BE(at) === 4) return at;
  }
  throw new Error('The font names its signs in no format that is read here.');
}
