type TrueTypeParts = {
  /** Glyphs in order, each as it stands in `glyf`. */
  readonly outlines: readonly Buffer[];
  /** Width and bearing of each glyph, four bytes each. */
  readonly metrics: readonly Buffer[];
  readonly head: Buffer;
  readonly hhea: Buffer;
  /** Of all fonts whose glyphs these are; the greatest of each value is written. */
  readonly maxp: readonly Buffer[];
};

/** Writes the tables that a font inside a PDF needs (ISO 32000-1, 9.9): no names, no signs, no layout. */
export function writeTrueType({ outlines, metrics, head, hhea, maxp }: TrueTypeParts): Buffer {
  const padded = outlines.map((outline) => pad(outline));
  const loca = Buffer.alloc(4 * (padded.length + 1));
  let end = 0;
  for (const [glyph, outline] of padded.entries()) {
    end += outline.length;
    loca.writeUInt32BE(end, 4 * (glyph + 1));
  }
  return writeTables([
    ['glyf', Buffer.concat(padded)],
    ['head', changed(head, (table) => [table.writeUInt32BE(0, 8), table.writeInt16BE(1, 50)])],
    ['hhea', changed(hhea, (table) => [table.writeUInt16BE(metrics.length, 34)])],
    ['hmtx', Buffer.concat(metrics)],
    ['loca', loca],
    ['maxp', writeMaxp(maxp, padded.length)],
  ]);
}

function writeMaxp(tables: readonly Buffer[], glyphs: number): Buffer {
  const [first = Buffer.alloc(32)] = tables;
  return changed(first, (table) => {
    for (let at = 6; at + 2 <= table.length; at += 2)
      table.writeUInt16BE(Math.max(...tables.map((other) => other.readUInt16BE(at))), at);
    table.writeUInt16BE(glyphs, 4);
  });
}

/** Tables must come in the order of their tags, each from a multiple of four bytes (OpenType, “Organization”). */
function writeTables(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const log = Math.floor(Math.log2(tables.length));
  const header = Buffer.alloc(12 + 16 * tables.length);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(16 * 2 ** log, 6);
  header.writeUInt16BE(log, 8);
  header.writeUInt16BE(16 * tables.length - 16 * 2 ** log, 10);
  let offset = header.length;
  for (const [index, [tag, table]] of tables.entries()) {
    const at = 12 + 16 * index;
    header.write(tag, at, 'latin1');
    header.writeUInt32BE(sumOf(pad(table)), at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(table.length, at + 12);
    offset += pad(table).length;
  }
  return Buffer.concat([header, ...tables.map(([, table]) => pad(table))]);
}

function sumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

function pad(table: Buffer): Buffer {
  const rest = table.length % 4;
  return rest === 0 ? table : Buffer.concat([table, Buffer.alloc(4 - rest)]);
}

function changed(table: Buffer, change: (copy: Buffer) => unknown): Buffer {
  const copy = Buffer.from(table);
  change(copy);
  return copy;
}
