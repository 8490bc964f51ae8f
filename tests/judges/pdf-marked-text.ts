import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { contentNumber } from '../../scripts/publications/pdf/artifacts-operations.ts';
import {
  type DrawingStream,
  formNames,
  readForm,
  readPageStream,
} from '../../scripts/publications/pdf/artifacts-streams.ts';

type Signs = ReadonlyMap<string, string>;

/**
 * Reads the text of each piece of marked content, by the stream that holds it and its number, such as `12 0 R 3`.
 * Fonts are read as Chromium writes them: codes of two bytes with a table back to Unicode (ISO 32000-1, 9.10.3).
 * Poppler's own reader of tagged text leaves out what follows an invisible sign.
 */
export function readMarkedText(document: PDFDocument): Map<string, string> {
  const texts = new Map<string, string>();
  const fonts = new Map<PDFDict, Signs>();
  const done = new Set<string>();
  const read = (stream: DrawingStream) => {
    if (done.has(String(stream.holder))) return;
    done.add(String(stream.holder));
    readStream(stream, texts, fonts);
    for (const form of formNames(document.context, stream).values()) read(readForm(document.context, form));
  };
  for (const page of document.getPages()) read(readPageStream(document.context, page));
  return texts;
}

function readStream(stream: DrawingStream, texts: Map<string, string>, fonts: Map<PDFDict, Signs>): void {
  const own = stream.resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const open: (number | null)[] = [];
  let signs: Signs = new Map();
  for (const operation of stream.operations) {
    const { operands, operator } = operation;
    if (operator === 'BDC' || operator === 'BMC') open.push(contentNumber(operation) ?? open.at(-1) ?? null);
    else if (operator === 'EMC') open.pop();
    else if (operator === 'Tf') {
      const font = own?.lookupMaybe(PDFName.of(/^\/(\S+)/.exec(operands)?.[1] ?? ''), PDFDict);
      if (font && !fonts.has(font)) fonts.set(font, readSigns(font));
      signs = (font && fonts.get(font)) ?? new Map();
    } else if (operator === 'Tj' || operator === 'TJ') {
      const number = open.at(-1) ?? null;
      if (number === null) continue;
      const key = `${stream.holder} ${number}`;
      texts.set(key, (texts.get(key) ?? '') + decode(operands, signs));
    }
  }
}

function decode(operands: string, signs: Signs): string {
  const codes = [...operands.matchAll(/<([0-9A-Fa-f\s]*)>/g)].flatMap(
    ([, hex = '']) => hex.match(/.{4}/g) ?? [],
  );
  return codes.map((code) => signs.get(code.toUpperCase()) ?? '').join('');
}

function readSigns(font: PDFDict): Signs {
  const stream = font.lookup(PDFName.of('ToUnicode'));
  const signs = new Map<string, string>();
  if (!(stream instanceof PDFRawStream)) return signs;
  const table = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  for (const [, body = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>/g))
      signs.set(code.toUpperCase(), toText(to));
  }
  for (const [, body = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first = '', list = ''] of body.matchAll(rangePattern)) {
      const start = Number.parseInt(from, 16);
      const listed = list.match(/\w+/g);
      for (let code = start; code <= Number.parseInt(to, 16); code += 1) {
        const text = listed ? toText(listed[code - start] ?? '') : addTo(first, code - start);
        signs.set(code.toString(16).toUpperCase().padStart(4, '0'), text);
      }
    }
  }
  return signs;
}

const rangePattern = /<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g;

/** Hexadecimal UTF-16. */
function toText(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function addTo(hex: string, distance: number): string {
  const text = toText(hex);
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + distance);
}
