import { deflateSync } from 'node:zlib';
import { decodePDFRawStream, type PDFContext, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { toInk } from './ink.ts';
import { UnknownColour } from './ink-operations.ts';

/**
 * Turns a picture of red, green and blue (8 bits, as Chromium writes patterns of dots) into one of four inks, pixel
 * by pixel with the same rule as drawings. Masks and grey pictures stay: they hold no colour.
 */
export function inkImage(context: PDFContext, image: PDFRawStream): PDFRawStream {
  const space = String(context.lookup(image.dict.get(PDFName.of('ColorSpace'))));
  if (space === '/DeviceGray' || image.dict.get(PDFName.of('ImageMask'))) return image;
  if (space !== '/DeviceRGB') throw new UnknownColour(`A picture has the colour space ${space}.`);
  const light = decodePDFRawStream(image).decode();
  const inks = new Uint8Array((light.length / 3) * 4);
  const known = new Map<number, readonly number[]>();
  for (let pixel = 0; pixel * 3 < light.length; pixel++) {
    const [red = 0, green = 0, blue = 0] = light.subarray(pixel * 3, pixel * 3 + 3);
    const key = (red << 16) | (green << 8) | blue;
    let ink = known.get(key);
    if (!ink) {
      ink = toInk([red / 255, green / 255, blue / 255]).map((part) => Math.round(part * 255));
      known.set(key, ink);
    }
    inks.set(ink, pixel * 4);
  }
  const bytes = deflateSync(inks, { level: 9 });
  const dict = image.dict.clone(context);
  dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceCMYK'));
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length));
  dict.delete(PDFName.of('DecodeParms'));
  return PDFRawStream.of(dict, bytes);
}
