import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cmyk, PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOutputCondition } from '../../../scripts/commands/publications/output-condition.ts';
import { runProgram } from '../../../scripts/programs/run-program.ts';
import { loadFormFont } from '../../../scripts/publications/forms/load-form-font.ts';
import { typesetLeaflet } from '../../../scripts/publications/leaflets/typeset-leaflet.ts';
import { writeOperations } from '../../../scripts/publications/pdf/artifacts-operations.ts';
import { readPageStream } from '../../../scripts/publications/pdf/artifacts-streams.ts';
import { makePrintReady } from '../../../scripts/publications/print-ready/make-print-ready.ts';
import {
  type PressRule,
  preflight,
  pressRules,
} from '../../../scripts/publications/print-ready/preflight.ts';
import { setForPress } from '../../../scripts/publications/print-ready/set-for-press.ts';
import { leafletFixture } from '../typeset/leaflet-fixture.ts';
import { found, openTools } from '../typeset/open-tools.ts';

const job = { widthMm: 297, heightMm: 210, pages: 2 };
const mm = 72 / 25.4;

let folder: string;
let good: Uint8Array;
let tools: Awaited<ReturnType<typeof openTools>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pospolu-press-'));
  if (!found) return;
  tools = await openTools();
  const { bytes } = await typesetLeaflet(leafletFixture(), tools, { slug: 10 });
  const metadata = { title: 'List 04', creator: 'PDF', date: new Date('2026-11-22T00:00:00Z'), id: 'test' };
  const condition = await readOutputCondition({ profile: null, condition: null });
  const font = await loadFormFont(path.resolve('node_modules'));
  good = await makePrintReady(bytes, metadata, condition, { folds: [97, 197], line: 'list-04', font });
});
afterAll(async () => {
  await tools?.browser.close();
  await rm(folder, { recursive: true, force: true });
});

const judge = async (bytes: Uint8Array) => {
  const file = path.join(folder, 'press.pdf');
  await writeFile(file, bytes);
  return await preflight(file, job);
};

/** Each rule with what breaks it in a file that was good. */
const faults: Readonly<Record<PressRule, (document: PDFDocument) => unknown>> = {
  'file-is-sound': () => 'cut',
  'pdfx-is-declared': ({ catalog }) => catalog.delete(PDFName.of('OutputIntents')),
  'boxes-are-exact': (document) => document.getPage(1).setTrimBox(10, 10, 200, 200),
  'fonts-are-embedded': ({ context }) => {
    for (const [, object] of context.enumerateIndirectObjects())
      if (object instanceof PDFDict) object.delete(PDFName.of('FontFile2'));
  },
  'colours-are-inks': (document) =>
    change(document, (operations) => [{ operands: '1 0 0', operator: 'rg' }, ...operations]),
  'black-text-is-one-ink': (document) =>
    change(document, (operations) =>
      operations.map((operation) =>
        operation.operator === 'k' && operation.operands === '0 0 0 1'
          ? { operands: '.75 .68 .67 .9', operator: 'k' }
          : operation,
      ),
    ),
  'pictures-are-sharp': async (document) => {
    const picture = await document.embedPng(onePixel);
    document.getPage(0).drawImage(picture, { x: 100, y: 100, width: 50, height: 50 });
  },
  'nothing-interactive': (document) =>
    document.getPage(0).node.set(PDFName.of('Annots'), document.context.obj([])),
  'ink-is-limited': (document) =>
    document.getPage(0).drawRectangle({ x: 100, y: 100, width: 60, height: 60, color: cmyk(1, 1, 1, 1) }),
  'bleed-is-filled': (document) => {
    const page = document.getPage(0);
    const { height, width, x, y } = page.getTrimBox();
    page.drawRectangle({ x: x + width, y, width: 4 * mm, height, color: cmyk(0, 0, 0, 0) });
  },
};

const onePixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

type Operations = ReturnType<typeof readPageStream>['operations'];

function change(document: PDFDocument, rewrite: (operations: Operations) => Operations): void {
  const page = document.getPage(0);
  const { operations } = readPageStream(document.context, page);
  const drawn = document.context.flateStream(writeOperations(rewrite(operations)));
  page.node.set(PDFName.of('Contents'), document.context.register(drawn));
}

describe.skipIf(!found)('a file for a printing house', () => {
  it('passes all rules, in four inks and within the limit', async () => {
    const { faults: complaints, fonts, mostInk, passed, pictures } = await judge(good);
    expect(complaints).toEqual([]);
    expect(passed).toBe(true);
    expect(fonts).toBeGreaterThan(2);
    expect(pictures).toBe(0);
    expect(mostInk).toBeGreaterThan(2);
    expect(mostInk).toBeLessThanOrEqual(3.02);
  });

  it.each(pressRules)('is refused when %s is broken', async (rule) => {
    const document = await PDFDocument.load(good, { updateMetadata: false });
    const isCut = (await faults[rule](document)) === 'cut';
    const bytes = isCut
      ? good.subarray(0, good.length / 2)
      : await document.save({ useObjectStreams: false });
    const { faults: complaints, passed } = await judge(bytes);
    expect(passed).toBe(false);
    expect(complaints.map((fault) => fault.rule)).toContain(rule);
  });

  it.each([
    [
      'bleed-is-filled',
      'a bleed that ends after 2 mm',
      (document: PDFDocument) => {
        const page = document.getPage(0);
        const { height, width, x, y } = page.getTrimBox();
        page.drawRectangle({ x: x + width + 2 * mm, y, width: 2 * mm, height, color: cmyk(0, 0, 0, 0) });
      },
    ],
    [
      'boxes-are-exact',
      'an art box beside the trim box',
      (document: PDFDocument) => document.getPage(0).setArtBox(28, 28, 800, 500),
    ],
    ['boxes-are-exact', 'a page too few', (document: PDFDocument) => document.removePage(1)],
  ] as const)('breaks %s with %s', async (rule, _, breakFile) => {
    const document = await PDFDocument.load(good, { updateMetadata: false });
    breakFile(document);
    const { faults: complaints } = await judge(await document.save({ useObjectStreams: false }));
    expect(complaints.map((fault) => fault.rule)).toContain(rule);
  });

  it('names itself below the cut, outside of the bleed, on each page', async () => {
    const file = path.join(folder, 'press.pdf');
    await writeFile(file, good);
    const { stdout } = await runProgram('pdftotext', ['-bbox', file, '-']);
    const lines = [...stdout.toString('utf8').matchAll(/yMin="([\d.]+)"[^>]*>list-04</g)];
    expect(lines).toHaveLength(2);
    for (const [, top] of lines) expect(Number(top) / mm).toBeGreaterThan(10 + job.heightMm + 3);
  });

  it('is meant for the registered condition of coated paper, with its profile inside', async () => {
    const { catalog } = await PDFDocument.load(good, { updateMetadata: false });
    const intent = catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);
    expect(String(intent.get(PDFName.of('OutputConditionIdentifier')))).toBe('(FOGRA39)');
    expect(String(intent.get(PDFName.of('RegistryName')))).toBe('(http://www.color.org)');
    expect(intent.lookup(PDFName.of('DestOutputProfile'))).toBeInstanceOf(PDFStream);
  });
});

describe.skipIf(!found)('a leaflet for the press', () => {
  it.each([
    ['ltr', [97, 197]],
    ['rtl', [100, 200]],
  ] as const)('%s is folded beside its cover and its narrower flap', async (dir, folds) => {
    const leaflet = leafletFixture({ language: { tag: 'cs', dir } });
    const set = await setForPress({ text: { as: 'leaflet', leaflet } }, tools);
    expect(set?.folds).toEqual(folds);
  });
});
