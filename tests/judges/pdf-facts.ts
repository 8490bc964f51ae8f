import { readFile } from 'node:fs/promises';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { readPdfInfo } from '../../scripts/programs/read-pdf-info.ts';
import { readPdfText } from '../../scripts/programs/read-pdf-text.ts';
import { runProgram } from '../../scripts/programs/run-program.ts';
import { type PdfPage, readPdfPages } from './pdf-pages.ts';

/** An entry of the outline; `level` counts from 1, `page` is null if it leads nowhere. */
export type OutlineEntry = { readonly title: string; readonly level: number; readonly page: number | null };

/** Everything that the tests know about a PDF file, read once. */
export type PdfFacts = {
  readonly pages: readonly PdfPage[];
  readonly text: string;
  readonly tagged: boolean;
  readonly language: string | null;
  readonly showsTitle: boolean;
  /** Info dictionary by English names, as poppler reads it. */
  readonly info: ReadonlyMap<string, string>;
  readonly xmp: string;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean; readonly unicode: boolean }[];
  /** Kinds of all actions of the file, such as URI or JavaScript. */
  readonly actions: readonly string[];
  /** Addresses of links out of the file. */
  readonly addresses: readonly string[];
  readonly attachments: number;
  readonly outline: readonly OutlineEntry[];
  /** Pages of named places, from 1. */
  readonly places: ReadonlyMap<string, number>;
  /** Horizontal place of named places, in points. */
  readonly lefts: ReadonlyMap<string, number>;
};

/** Reads a PDF file with poppler and, for what poppler does not tell, from its objects. */
export async function readPdfFacts(file: string): Promise<PdfFacts> {
  const [pages, text, info, fonts, attachments] = await Promise.all([
    readPdfPages(file),
    readPdfText(file),
    readPdfInfo(file),
    readFonts(file),
    countAttachments(file),
  ]);
  const document = await PDFDocument.load(await readFile(file), { updateMetadata: false });
  const { catalog } = document;
  const numbers = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const dicts = allDicts(document);
  const targets = namedTargets(document);
  const pagesOf = targets.flatMap(([name, target]) => {
    const page = numbers.get(String(target.get(0)));
    return page === undefined ? [] : [[name, page] as const];
  });
  const lefts = targets.flatMap(([name, target]) => {
    const left = target.lookup(2);
    return left instanceof PDFNumber ? [[name, left.asNumber()] as const] : [];
  });
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  return {
    pages,
    text: text.join('\f'),
    tagged: info.tagged && catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict) !== undefined,
    language: textOf(catalog.lookup(PDFName.of('Lang'))),
    showsTitle: String(preferences?.get(PDFName.of('DisplayDocTitle'))) === 'true',
    info: info.entries,
    xmp: readXmp(document),
    fonts,
    actions: dicts.flatMap((dict) => actionOf(dict) ?? []),
    addresses: dicts.flatMap((dict) => textOf(dict.lookup(PDFName.of('URI'))) ?? []),
    attachments,
    outline: readOutline(document, numbers, new Map(pagesOf)),
    places: new Map(pagesOf),
    lefts: new Map(lefts),
  };
}

async function readFonts(file: string): Promise<PdfFacts['fonts']> {
  const { stdout } = await runProgram('pdffonts', [file]);
  const lines = stdout
    .toString('utf8')
    .split('\n')
    .slice(2)
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [, name = line, embedded, unicode] =
      /^(\S+).*? (yes|no) +(?:yes|no) +(yes|no) +\d+ +\d+$/.exec(line) ?? [];
    return { name, embedded: embedded === 'yes', unicode: unicode === 'yes' };
  });
}

async function countAttachments(file: string): Promise<number> {
  const { stdout } = await runProgram('pdfdetach', ['-list', file]);
  return Number(/^(\d+) embedded file/m.exec(stdout.toString('utf8'))?.[1] ?? Number.NaN);
}

function allDicts(document: PDFDocument): PDFDict[] {
  const found: PDFDict[] = [];
  const walk = (value: unknown): void => {
    const dict = value instanceof PDFRawStream ? value.dict : value;
    if (dict instanceof PDFArray) dict.asArray().forEach(walk);
    if (!(dict instanceof PDFDict)) return;
    found.push(dict);
    dict.values().forEach(walk);
  };
  for (const [, value] of document.context.enumerateIndirectObjects()) walk(value);
  return found;
}

/** Actions have a kind in /S and are the value of /A, /AA or /OpenAction; scripts stand in /JS. */
function actionOf(dict: PDFDict): string | null {
  if (dict.has(PDFName.of('JS'))) return 'JavaScript';
  const kind = dict.get(PDFName.of('S'));
  const known = [
    'URI',
    'GoTo',
    'GoToR',
    'GoToE',
    'Launch',
    'SubmitForm',
    'ImportData',
    'Named',
    'Movie',
    'Rendition',
  ];
  const name = kind instanceof PDFName ? kind.decodeText() : '';
  return known.includes(name) ? name : null;
}

function namedTargets(document: PDFDocument): [string, PDFArray][] {
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return (named?.entries() ?? []).flatMap(([name, value]) => {
    const found = document.context.lookup(value);
    const target = found instanceof PDFDict ? found.lookup(PDFName.of('D')) : found;
    return target instanceof PDFArray ? [[name.decodeText(), target] as [string, PDFArray]] : [];
  });
}

function readOutline(
  document: PDFDocument,
  numbers: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number>,
): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const walk = (parent: PDFDict | undefined, level: number): void => {
    let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
    while (item) {
      const title = textOf(item.lookup(PDFName.of('Title'))) ?? '';
      const action = item.lookupMaybe(PDFName.of('A'), PDFDict);
      const target = item.lookup(PDFName.of('Dest')) ?? action?.lookup(PDFName.of('D'));
      const name = target instanceof PDFName ? target.decodeText() : textOf(target);
      const page = target instanceof PDFArray ? numbers.get(String(target.get(0))) : places.get(name ?? '');
      entries.push({ title, level, page: page ?? null });
      walk(item, level + 1);
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
  };
  walk(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict), 1);
  return entries;
}

function readXmp(document: PDFDocument): string {
  const entry = document.catalog.get(PDFName.of('Metadata'));
  const stream = entry instanceof PDFRef ? document.context.lookup(entry) : entry;
  return stream instanceof PDFRawStream ? Buffer.from(stream.getContents()).toString('utf8') : '';
}

function textOf(value: unknown): string | null {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}
