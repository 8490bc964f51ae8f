import { inflateSync } from 'node:zlib';

/** Tables of a font by their four-letter tags. */
export type FontTables = ReadonlyMap<string, Buffer>;

const HEADER = 44;
const ENTRY = 20;

/** Unpacks a WOFF 1.0 file (W3C, sections 3–5). WOFF 2 rearranges glyphs and is not read here. */
export function readWoff(file: Buffer): FontTables {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF 1.0 file.');
  const count = file.readUInt16BE(12);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = HEADER + ENTRY * index;
      const offset = file.readUInt32BE(entry + 4);
      const packed = file.subarray(offset, offset + file.readUInt32BE(entry + 8));
      const isPacked = packed.length < file.readUInt32BE(entry + 12);
      return [file.toString('latin1', entry, entry + 4), isPacked ? inflateSync(packed) : packed];
    }),
  );
}

/** Gives a table that every TrueType font has. */
export function tableOf(font: FontTables, tag: string): Buffer {
  const table = font.get(tag);
  if (table === undefined) throw new Error(`The font has no table ${tag}.`);
  return table;
}
