import { deflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { mapEmptyGlyphs } from '../../../scripts/publications/pdf/fonts-to-unicode.ts';

const cmap =
  '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n3 beginbfchar\n<0001> <0644>\n<0607> <0000>\n<0F6E> <0000>\nendbfchar\n';

describe('the map from glyphs to signs', () => {
  it('gives a joiner to glyphs without a sign and leaves all else alone', async () => {
    const document = await PDFDocument.create();
    const { context } = document;
    const dict = context.obj({ Filter: PDFName.of('FlateDecode') });
    const map = context.register(PDFRawStream.of(dict, deflateSync(Buffer.from(cmap, 'latin1'))));
    context.register(context.obj({ Type: 'Font', ToUnicode: map }));
    context.register(context.obj({ Type: 'Font', ToUnicode: map }));
    expect(mapEmptyGlyphs(document)).toBe(2);
    const stream = context.lookup(map);
    const text =
      stream instanceof PDFRawStream
        ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
        : '';
    expect(text).toBe(
      cmap.replace('<0607> <0000>', '<0607> <200D>').replace('<0F6E> <0000>', '<0F6E> <200D>'),
    );
    expect(mapEmptyGlyphs(document)).toBe(0);
  });
});
