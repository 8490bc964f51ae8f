import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decodePDFRawStream, PDFArray, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { writeFile } from '../../../scripts/files/write-file.ts';
import { checkPdf } from '../../../scripts/programs/check-pdf.ts';
import { finishSheets } from '../../../scripts/publications/imposition/finish-sheets.ts';
import { imposeBooklet, imposeSpreads } from '../../../scripts/publications/imposition/impose-booklet.ts';
import { imposeCards } from '../../../scripts/publications/imposition/impose-cards.ts';
import { planBooklet } from '../../../scripts/publications/imposition/plan-booklet.ts';
import { foldBooklet } from './fold-booklet.ts';
import { linkedPages } from './linked-pages.ts';
import { numberedPages, readLabels } from './read-labels.ts';

const metadata = {
  title: 'List 01',
  language: 'cs',
  creator: 'PDF',
  date: new Date('2026-11-22T00:00:00Z'),
  turn: 'short',
} as const;
const read = async (document: Awaited<ReturnType<typeof imposeBooklet>>) =>
  await readLabels(await finishSheets(document, metadata, 'test'));
const upTo = (pages: number): (string | null)[] =>
  Array.from({ length: pages }, (_, index) => `p${index + 1}`);

describe('a booklet', () => {
  it.each([
    ['one signature', 16, [4], 0],
    ['two signatures', 24, [4, 2], 0],
    ['a rest that is filled with empty pages', 18, [4, 1], 2],
    ['from right to left', 20, [4, 1], 0],
  ])('folds into a book in order: %s', async (name, pages, signatures, empty) => {
    const rightToLeft = name === 'from right to left';
    const sheets = await imposeBooklet(await numberedPages(pages, 148, 210), rightToLeft);
    const book = foldBooklet(await read(sheets), signatures, rightToLeft);
    expect(book).toEqual([...upTo(pages), ...Array.from({ length: empty }, () => null)]);
  });

  it('is seen to be wrong when a sheet is turned', async () => {
    const sides = await read(await imposeBooklet(await numberedPages(8, 148, 210), false));
    const [front = [], back = [], ...others] = sides;
    expect(foldBooklet([back, front, ...others], [2], false)).not.toEqual(upTo(8));
  });

  it('moves inner sheets towards the spine by the thickness of the paper', async () => {
    const sides = await read(await imposeBooklet(await numberedPages(16, 148, 210), false));
    const placeOf = (text: string) => sides.flat().find((label) => label.text === text)?.x ?? 0;
    // Pages 1 and 7 are right halves of the outermost and the innermost sheet: three sheets lie around the latter.
    expect((placeOf('p1') - placeOf('p7')) * 297).toBeCloseTo(0.3, 1);
  });

  it('cuts pages that were moved towards the spine off at the spine', async () => {
    const sides = await imposeBooklet(await numberedPages(16, 148, 210), false);
    const document = await PDFDocument.load(await finishSheets(sides, metadata, 'test'));
    const spine = ((297 / 2) * 72) / 25.4;
    const clips = document.getPages().map((page) => {
      const contents = page.node.lookup(PDFName.of('Contents'), PDFArray);
      const text = contents.asArray().map((_, index) => {
        const stream = contents.lookup(index);
        return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
      });
      const found = Buffer.concat(text)
        .toString('latin1')
        .matchAll(/([\d.]+) 0 ([\d.]+) [\d.]+ re\s+W/g);
      return [...found].map(([, left, width]) => [Number(left), Number(left) + Number(width)]);
    });
    expect(clips).toHaveLength(8);
    for (const [left, right] of clips) {
      expect(left?.[1]).toBeCloseTo(spine, 2);
      expect(right?.[0]).toBeCloseTo(spine, 2);
    }
  });

  it('weighs no more than its source, and qpdf has nothing to say', async () => {
    const source = await linkedPages(16);
    const sheets = await finishSheets(await imposeBooklet(source, false), metadata, 'test');
    expect(sheets.length / source.length).toBeLessThan(1.1);
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'pospolu-sheets-')), 'sheets.pdf');
    await writeFile(file, sheets);
    const { complaints } = await checkPdf(file).finally(() => rm(path.dirname(file), { recursive: true }));
    expect(complaints).toEqual([]);
    expect(Buffer.from(sheets).toString('latin1')).not.toMatch(/\/(StructTreeRoot|StructElem|Link)\b/);
  });

  it('never splits a sheet', () => {
    for (const pages of [4, 12, 16, 20, 84]) {
      const places = planBooklet(pages, 16, false).flatMap(({ back, front }) => [...front, ...back]);
      expect(places.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
        Array.from({ length: pages }, (_, index) => index + 1),
      );
    }
  });
});

it('spreads show the cover alone and then the opened book', async () => {
  const sides = await read(await imposeSpreads(await numberedPages(5, 148, 210), false));
  expect(sides.map((labels) => labels.map(({ text }) => text))).toEqual([['p1'], ['p2', 'p3'], ['p4', 'p5']]);
});

it('cards fill the sheet, and each back lies behind a front', async () => {
  const [front = [], back = []] = await read(await imposeCards(await numberedPages(2, 85.6, 54)));
  expect(front).toHaveLength(10);
  // Turned over the long edge, a place at x is seen at 1 - x.
  const behind = (x: number, y: number) =>
    back.some((label) => Math.abs(1 - label.x - x) < 0.02 && Math.abs(label.y - y) < 0.001);
  expect(front.every(({ x, y }) => behind(x, y))).toBe(true);
});

it('the same pages give the same bytes', async () => {
  const source = await numberedPages(8, 148, 210);
  const make = async () => await finishSheets(await imposeBooklet(source, false), metadata, 'test');
  expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
});
