import { deflateSync } from 'node:zlib';
import { type PDFDocument, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { MergedFont } from './merge-fonts.ts';

const NAME = 'AlegreyaSans-Regular';

/**
 * Embeds a font whose codes are the signs of Unicode themselves, so that any viewer can write what somebody types,
 * be it by the way back to Unicode or straight as UTF-16 (ISO 32000-1, 9.7).
 */
export function embedFormFont(document: PDFDocument, font: MergedFont): PDFRef {
  const { context } = document;
  const pack = (bytes: Uint8Array, more: Record<string, string | number> = {}) =>
    context.register(context.stream(deflateSync(bytes, { level: 9 }), { Filter: 'FlateDecode', ...more }));
  const signs = [...font.glyphs].sort(([a], [b]) => a - b);
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: NAME,
    Flags: 4,
    FontBBox: [...font.box],
    ItalicAngle: 0,
    Ascent: font.ascent,
    Descent: font.descent,
    CapHeight: 640,
    StemV: 80,
    FontFile2: pack(font.bytes, { Length1: font.bytes.length }),
  });
  const widths = signs.flatMap(([sign, glyph]) => [sign, [font.widths[glyph] ?? 0]]);
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: NAME,
    FontDescriptor: context.register(descriptor),
    DW: 0,
    W: widths,
    CIDToGIDMap: pack(mapSigns(signs)),
  });
  descendant.set(PDFName.of('CIDSystemInfo'), systemInfo(document));
  const composite = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: NAME,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: pack(Buffer.from(writeToUnicode(signs.map(([sign]) => sign)), 'latin1')),
  });
  return context.register(composite);
}

function systemInfo({ context }: PDFDocument) {
  const info = context.obj({ Supplement: 0 });
  info.set(PDFName.of('Registry'), PDFString.of('Adobe'));
  info.set(PDFName.of('Ordering'), PDFString.of('Identity'));
  return info;
}

/** Two bytes for each code from 0 to the last one: its glyph. */
function mapSigns(signs: readonly (readonly [number, number])[]): Buffer {
  const map = Buffer.alloc(2 * ((signs.at(-1)?.[0] ?? 0) + 1));
  for (const [sign, glyph] of signs) map.writeUInt16BE(glyph, 2 * sign);
  return map;
}

/** Every code is its own sign; at most a hundred lines may stand together (Adobe Technical Note 5014). */
function writeToUnicode(signs: readonly number[]): string {
  const hex = (sign: number) => `<${sign.toString(16).padStart(4, '0')}>`;
  const lines = signs.map((sign) => `${hex(sign)} ${hex(sign)}`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
    const some = lines.slice(100 * index, 100 * index + 100);
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
