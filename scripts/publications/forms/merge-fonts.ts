import { readCmap } from './read-cmap.ts';
import { type FontTables, tableOf } from './read-woff.ts';
import { writeTrueType } from './write-true-type.ts';

/** A TrueType font for embedding; widths are thousandths of the type size, by glyph. */
export type MergedFont = {
  readonly bytes: Buffer;
  /** Glyphs by Unicode sign; a sign that several parts hold is taken from the first. */
  readonly glyphs: ReadonlyMap<number, number>;
  readonly widths: readonly number[];
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
};

/**
 * Puts the parts of one face (Latin, extended Latin, Cyrillic, …), as packages deliver them, together again: somebody
 * types Czech and Ukrainian letters into the same line, and a form field has one font. Glyphs follow each other part
 * by part; the parts must be of one size and without hints, as those of our packages are.
 */
export function mergeFonts(parts: readonly FontTables[]): MergedFont {
  const [first] = parts;
  if (first === undefined) throw new RangeError('There is no font to merge.');
  const glyphs = new Map<number, number>();
  const outlines: Buffer[] = [];
  const metrics: Buffer[] = [];
  const widths: number[] = [];
  const unitsPerEm = tableOf(first, 'head').readUInt16BE(18);
  for (const part of parts) {
    if (tableOf(part, 'head').readUInt16BE(18) !== unitsPerEm) throw new Error('The parts differ in size.');
    if (part.has('fpgm')) throw new Error('The font has hints, which cannot be merged.');
    const start = outlines.length;
    for (const [sign, glyph] of readCmap(tableOf(part, 'cmap')))
      if (!glyphs.has(sign)) glyphs.set(sign, start + glyph);
    outlines.push(...readOutlines(part).map((outline) => moveComponents(outline, start)));
    const own = readMetrics(part);
    metrics.push(...own);
    widths.push(...own.map((metric) => Math.round((metric.readUInt16BE(0) * 1000) / unitsPerEm)));
  }
  const head = tableOf(first, 'head');
  const toEm = (units: number) => Math.round((units * 1000) / unitsPerEm);
  const hhea = tableOf(first, 'hhea');
  return {
    bytes: writeTrueType({ outlines, metrics, head, hhea, maxp: parts.map((part) => tableOf(part, 'maxp')) }),
    glyphs,
    widths,
    box: [
      toEm(head.readInt16BE(36)),
      toEm(head.readInt16BE(38)),
      toEm(head.readInt16BE(40)),
      toEm(head.readInt16BE(42)),
    ],
    ascent: toEm(hhea.readInt16BE(4)),
    descent: toEm(hhea.readInt16BE(6)),
  };
}

function readOutlines(font: FontTables): Buffer[] {
  const [glyf, loca] = [tableOf(font, 'glyf'), tableOf(font, 'loca')];
  const isLong = tableOf(font, 'head').readInt16BE(50) === 1;
  const place = (glyph: number) => (isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph));
  const count = tableOf(font, 'maxp').readUInt16BE(4);
  return Array.from({ length: count }, (_, glyph) => glyf.subarray(place(glyph), place(glyph + 1)));
}

/** Width and left bearing of each glyph; the last width holds for all that follow (OpenType, `hmtx`). */
function readMetrics(font: FontTables): Buffer[] {
  const hmtx = tableOf(font, 'hmtx');
  const wide = tableOf(font, 'hhea').readUInt16BE(34);
  const count = tableOf(font, 'maxp').readUInt16BE(4);
  return Array.from({ length: count }, (_, glyph) => {
    if (glyph < wide) return hmtx.subarray(4 * glyph, 4 * glyph + 4);
    const bearing = 4 * wide + 2 * (glyph - wide);
    return Buffer.concat([hmtx.subarray(4 * wide - 4, 4 * wide - 2), hmtx.subarray(bearing, bearing + 2)]);
  });
}

/** Bits of a component (OpenType, `glyf`). */
const flag = { words: 1, scale: 8, more: 32, scales: 64, matrix: 128, hints: 256 } as const;

/** A glyph made of others names them by number, which moves by `start`. */
function moveComponents(outline: Buffer, start: number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const moved = Buffer.from(outline);
  let at = 10;
  let flags: number = flag.more;
  while ((flags & flag.more) !== 0) {
    flags = moved.readUInt16BE(at);
    moved.writeUInt16BE(moved.readUInt16BE(at + 2) + start, at + 2);
    const scale = flags & flag.scale ? 2 : flags & flag.scales ? 4 : flags & flag.matrix ? 8 : 0;
    at += 4 + (flags & flag.words ? 4 : 2) + scale;
  }
  if ((flags & flag.hints) !== 0) throw new Error('The font has hints, which cannot be merged.');
  return moved;
}
