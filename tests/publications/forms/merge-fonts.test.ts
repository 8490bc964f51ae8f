import path from 'node:path';
import { expect, it } from 'vitest';
import { loadFormFont } from '../../../scripts/publications/forms/load-form-font.ts';
import { mergeFonts } from '../../../scripts/publications/forms/merge-fonts.ts';
import { readCmap } from '../../../scripts/publications/forms/read-cmap.ts';
import { readWoff } from '../../../scripts/publications/forms/read-woff.ts';

const font = await loadFormFont(path.resolve(import.meta.dirname, '../../../node_modules'));

it('has a glyph with a width for every letter of Czech, Slovak, English and Ukrainian', () => {
  const letters =
    'aábcčdďeéěfghiíjklĺľmnňoóôpqrŕřsštťuúůvwxyýzžäабвгґдеєжзиіїйклмнопрстуфхцчшщьюя0123456789 .,-–„“@/()+\u00a0';
  const wanted = [...letters, ...letters.toUpperCase()].map((letter) => letter.codePointAt(0) ?? 0);
  const lacking = wanted.filter((sign) => !(font.widths[font.glyphs.get(sign) ?? -1] ?? 0));
  expect(String.fromCodePoint(...lacking)).toBe('');
});

it('is one TrueType font that holds as many outlines as widths', () => {
  const { bytes } = font;
  expect(bytes.readUInt32BE(0)).toBe(0x00010000);
  const tags = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) =>
    bytes.toString('latin1', 12 + 16 * index, 16 + 16 * index),
  );
  expect(tags).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
  const locaLength = bytes.readUInt32BE(12 + 16 * 4 + 12);
  expect(locaLength / 4 - 1).toBe(font.widths.length);
});

it('refuses what it cannot read', () => {
  expect(() => readWoff(Buffer.from('wOF2 and more'))).toThrow('no WOFF 1.0');
  expect(() => mergeFonts([])).toThrow(RangeError);
  expect(() => readCmap(Buffer.alloc(4))).toThrow('in no format');
});
