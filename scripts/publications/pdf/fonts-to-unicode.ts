import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** Zero width joiner: it is not seen, and readers that speak the text pass over it. */
const JOINER = '200D';

/**
 * Gives a sign to glyphs that Chromium maps to none (U+0000, which ISO 14289-1, 7.21.7 forbids): parts of Arabic
 * letters, whose whole text stands as ActualText around them. Returns how many there were.
 */
export function mapEmptyGlyphs(document: PDFDocument): number {
  let mapped = 0;
  for (const ref of unicodeMaps(document.context)) {
    const stream = document.context.lookup(ref);
    if (!(stream instanceof PDFRawStream)) continue;
    const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const mended = text.replace(/beginbfchar[\s\S]*?endbfchar/g, (part) =>
      part.replace(/^(<[0-9A-Fa-f]+> )<0000>/gm, (_, glyph: string) => {
        mapped += 1;
        return `${glyph}<${JOINER}>`;
      }),
    );
    if (mended !== text) document.context.assign(ref, encode(document.context, stream.dict, mended));
  }
  return mapped;
}

function unicodeMaps(context: PDFContext): Set<PDFRef> {
  const maps = context.enumerateIndirectObjects().flatMap(([, object]) => {
    const map = object instanceof PDFDict ? object.get(PDFName.of('ToUnicode')) : undefined;
    return map instanceof PDFRef ? [map] : [];
  });
  return new Set(maps);
}

function encode(context: PDFContext, dict: PDFDict, text: string): PDFRawStream {
  const bytes = deflateSync(Buffer.from(text, 'latin1'), { level: 9 });
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.delete(PDFName.of('DecodeParms'));
  dict.set(PDFName.of('Length'), context.obj(bytes.length));
  return PDFRawStream.of(dict, bytes);
}
