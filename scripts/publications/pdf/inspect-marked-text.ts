import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

type Signs = ReadonlyMap<string, string>;
type Reader = {
  readonly texts: Map<string, string>;
  readonly fonts: Map<PDFDict, Signs>;
  readonly done: Set<PDFRef>;
};

/**
 * Reads the text of each piece of marked content, by the stream that holds it and its number, such as `12 0 R 3`.
 * Fonts are read as Chromium writes them: codes of two bytes with a table back to Unicode (ISO 32000-1, 9.10.3).
 * Letters from right to left come in the order in which they are drawn, from left to right line by line.
 */
export function readMarkedText(document: PDFDocument): Map<string, string> {
  const reader: Reader = { texts: new Map(), fonts: new Map(), done: new Set() };
  for (const page of document.getPages()) {
    const contents = page.node.get(PDFName.of('Contents'));
    const value = document.context.lookup(contents);
    const parts = value instanceof PDFArray ? value.asArray() : [contents];
    const content = parts.map((part) => decodeStream(document.context.lookup(part))).join('\n');
    readStream(document, page.ref, content, page.node.Resources(), reader);
  }
  return reader.texts;
}

/** What matters of a content stream; strings in brackets are taken whole, since anything may stand in them. */
const token =
  /\((?:\\[\s\S]|[^()\\])*\)|\/ActualText\s*<([0-9A-Fa-f]*)>|<([0-9A-Fa-f]+)>|\/MCID (\d+)|\/([^\s/<>[\]()]+)|\b(BDC|BMC|EMC|Tf|TJ|Tj|ET)(?![\w*])/g;

function readStream(
  document: PDFDocument,
  holder: PDFRef,
  content: string,
  resources: PDFDict | undefined,
  reader: Reader,
): void {
  if (reader.done.has(holder)) return;
  reader.done.add(holder);
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  /** Numbers of open contents; null for artifacts and what else has none. */
  const open: { readonly number: number | null; readonly said: string | null }[] = [];
  let number: number | null = null;
  let said: string | null = null;
  let name = '';
  let codes = '';
  let line = '';
  let signs: Signs = new Map();
  const current = (): number | null => open.findLast((one) => one.number !== null)?.number ?? null;
  const flush = (): void => {
    const at = current();
    if (line !== '' && at !== null) {
      const key = `${holder} ${at}`;
      reader.texts.set(key, (reader.texts.get(key) ?? '') + line);
    }
    line = '';
  };
  for (const [, actual, hex, mcid, resource, operator] of content.matchAll(token)) {
    if (actual !== undefined) said = toText(actual.replace(/^feff/i, ''));
    else if (hex !== undefined) codes += hex;
    else if (mcid !== undefined) number = Number(mcid);
    else if (resource !== undefined) name = resource;
    else if (operator === 'BDC' || operator === 'BMC') {
      if (number !== null) flush();
      open.push({ number, said });
      if (said !== null) line += said;
      [number, said] = [null, null];
    } else if (operator === 'EMC') {
      if (open.at(-1)?.number !== null) flush();
      open.pop();
    } else if (operator === 'Tf') {
      const font = fonts?.lookupMaybe(PDFName.of(name), PDFDict);
      if (font && !reader.fonts.has(font)) reader.fonts.set(font, readSigns(font));
      signs = (font && reader.fonts.get(font)) ?? new Map();
    } else if (operator === 'TJ' || operator === 'Tj') {
      if (open.every((one) => one.said === null)) line += decodeCodes(codes, signs);
      codes = '';
    } else if (operator === 'ET') flush();
  }
  readForms(document, resources, reader);
}

function readForms(document: PDFDocument, resources: PDFDict | undefined, reader: Reader): void {
  const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  for (const [, ref] of objects?.entries() ?? []) {
    const form = document.context.lookup(ref);
    if (!(form instanceof PDFRawStream) || !(ref instanceof PDFRef) || reader.done.has(ref)) continue;
    if (String(form.dict.get(PDFName.of('Subtype'))) !== '/Form') continue;
    const own = form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict);
    readStream(document, ref, decodeStream(form), own, reader);
  }
}

function decodeCodes(codes: string, signs: Signs): string {
  let text = '';
  for (let at = 0; at + 4 <= codes.length; at += 4)
    text += signs.get(codes.slice(at, at + 4).toUpperCase()) ?? '';
  return text;
}

function decodeStream(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('A page of the PDF has no readable content.');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

function readSigns(font: PDFDict): Signs {
  const stream = font.lookup(PDFName.of('ToUnicode'));
  const signs = new Map<string, string>();
  if (!(stream instanceof PDFRawStream)) return signs;
  const table = decodeStream(stream);
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
