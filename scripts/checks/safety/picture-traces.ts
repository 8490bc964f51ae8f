/**
 * Names what a picture carries beside its picture: EXIF, XMP, IPTC, comments, times. Empty for clean ones.
 * PNG chunks: https://www.w3.org/TR/png-3/ · JPEG segments: ISO 10918-1 · WebP: RFC 9649
 */
export function findPictureTraces(file: string, bytes: Uint8Array): string[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (/\.png$/i.test(file))
    return pngChunks(data).filter((name) => /^(eXIf|tEXt|iTXt|zTXt|tIME)$/.test(name));
  if (/\.jpe?g$/i.test(file)) return jpegSegments(data);
  if (/\.webp$/i.test(file)) return webpChunks(data).filter((name) => /^(EXIF|XMP )$/.test(name));
  if (/\.svg$/i.test(file))
    return data.toString('utf8').match(/<metadata\b|<rdf:|\b(?:inkscape|sodipodi):/g) ?? [];
  return [];
}

function pngChunks(data: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at + 8 <= data.length; at += 12 + data.readUInt32BE(at)) {
    names.push(data.toString('latin1', at + 4, at + 8));
  }
  return names;
}

function jpegSegments(data: Buffer): string[] {
  const names: string[] = [];
  for (let at = 2; at + 4 <= data.length && data[at] === 0xff; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1] ?? 0;
    if (marker === 0xda) break;
    if (marker === 0xe1 || marker === 0xed) names.push(marker === 0xe1 ? 'EXIF or XMP' : 'IPTC');
    if (marker === 0xfe) names.push('comment');
  }
  return names;
}

function webpChunks(data: Buffer): string[] {
  const names: string[] = [];
  for (let at = 12; at + 8 <= data.length; ) {
    const size = data.readUInt32LE(at + 4);
    names.push(data.toString('latin1', at, at + 4));
    at += 8 + size + (size % 2);
  }
  return names;
}
