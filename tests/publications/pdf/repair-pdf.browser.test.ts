import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';
import { type Browser, launchBrowser } from '../../../scripts/browser/launch-browser.ts';
import { checkPdf } from '../../../scripts/programs/check-pdf.ts';
import { drawPdfPage } from '../../../scripts/programs/draw-pdf-page.ts';
import { findProgram } from '../../../scripts/programs/find-program.ts';
import { readPdfInfo } from '../../../scripts/programs/read-pdf-info.ts';
import { validateUa1 } from '../../../scripts/programs/verapdf.ts';
import {
  type RepairCounts,
  type RepairOptions,
  repairPdf,
} from '../../../scripts/publications/pdf/repair-pdf.ts';
import { StructureTree } from '../../../scripts/publications/pdf/structure-tree.ts';
import { outlineOf } from './outline-of.ts';

const here = path.resolve('tests/publications/pdf');
const jars = path.resolve('.cache/judges/verapdf');
const found = findBrowser(undefined);
const hasPrograms = findProgram('qpdf') !== null && findProgram('pdftoppm', '-v') !== null;

const options: RepairOptions = {
  title: 'Zkušební příručka <1>',
  language: 'cs',
  author: 'Pospolu',
  subject: 'Všechno, co se v příručkách vyskytuje',
  date: new Date('2026-01-02T03:04:05Z'),
  creator: 'Pospolu',
  id: 'fixture-cs-1',
  linkText: (target) => (target.kind === 'inside' ? `Strana ${target.page}` : `Ven: ${target.address}`),
};

describe.skipIf(found === null || !hasPrograms)('a repaired print', () => {
  let folder: string;
  let browser: Browser;
  let printed: Uint8Array;
  let repaired: { bytes: Uint8Array; counts: RepairCounts };
  let file: string;

  const print = async (from: Browser) => {
    const html = readFileSync(path.join(here, 'fixture.html'), 'utf8');
    const document = await from.openHtml(html, { baseDir: here });
    const pdf = await document.pdf();
    await document.close();
    return pdf;
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pospolu-repair-'));
    browser = await launchBrowser({ executable: found?.executable ?? '', dictionaries: null });
    printed = await print(browser);
    repaired = await repairPdf(printed, options);
    file = path.join(folder, 'repaired.pdf');
    await writeFile(file, repaired.bytes);
    await writeFile(path.join(folder, 'printed.pdf'), printed);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it.skipIf(!existsSync(jars))(
    'has no failure in veraPDF, where the bare print has some',
    async () => {
      const verdicts = await validateUa1([file, path.join(folder, 'printed.pdf')], { jars });
      expect(verdicts[0]).toEqual({ file, passed: true, failures: [] });
      expect(verdicts[1]?.failures.map((failure) => failure.clause)).toEqual(
        expect.arrayContaining(['7.1-3', '7.1-8', '7.2-20', '7.18.5-2']),
      );
    },
    60_000,
  );

  it('is sound', async () => {
    expect(await checkPdf(file)).toEqual({ sound: true, complaints: [] });
  });

  it('looks the same on every page', async () => {
    for (let page = 1; page <= repaired.counts.pages; page += 1) {
      const [before, after] = await Promise.all(
        [path.join(folder, 'printed.pdf'), file].map((one) => drawPdfPage(one, { page, dotsPerInch: 72 })),
      );
      expect(after?.equals(before ?? Buffer.alloc(0)), `page ${page}`).toBe(true);
    }
  }, 60_000);

  it('has the same bytes when it is printed again by another browser', async () => {
    const other = await launchBrowser({ executable: found?.executable ?? '', dictionaries: null });
    await (
      await other.openHtml('<!doctype html><title>x</title><table><th>something before</table>')
    ).close();
    const again = await repairPdf(await print(other), options);
    await other.close();
    expect(Buffer.from(again.bytes).equals(repaired.bytes)).toBe(true);
    const next = await repairPdf(printed, { ...options, id: 'fixture-cs-2' });
    expect(Buffer.from(next.bytes).equals(repaired.bytes)).toBe(false);
  }, 60_000);

  it('tells what was repaired', () => {
    expect(repaired.counts).toMatchObject({
      pages: 8,
      links: 15,
      listBodies: 6,
      tableHeads: 2,
      contentsItems: 3,
      notes: 2,
      languageSpans: 3,
      figureBoxes: 2,
      figuresUnnamed: 0,
    });
    expect(repaired.counts.artifacts).toBeGreaterThan(50);
  });

  it('says what it is and nothing of the browser', async () => {
    const { entries, tagged, version } = await readPdfInfo(file);
    expect([tagged, version]).toEqual([true, '1.7']);
    expect(entries.get('Title')).toBe(options.title);
    expect(entries.get('Producer')).toBe('Pospolu');
    const text = Buffer.from(repaired.bytes).toString('latin1');
    expect(text).not.toMatch(/Mozilla|Chrome|Skia/);
    expect(Buffer.from(repaired.bytes).toString('utf8')).toContain('Zkušební příručka &lt;1&gt;');
  });

  it('has a tree of the standard kind', async () => {
    const tree = new StructureTree(await PDFDocument.load(repaired.bytes, { updateMetadata: false }));
    const outline = outlineOf(tree);
    expect(outline).toMatchSnapshot();
  });

  it('is refused when its pages have lost what the tags speak of', async () => {
    const damaged = await PDFDocument.load(printed, { updateMetadata: false });
    const empty = damaged.context.register(damaged.context.stream('q Q'));
    damaged.getPage(0).node.set(PDFName.of('Contents'), empty);
    await expect(repairPdf(await damaged.save(), options)).rejects.toThrow('that its pages do not hold');
  });

  it('gets the exact page size', async () => {
    const sized = await repairPdf(printed, { ...options, pageSize: { widthMm: 148, heightMm: 210 } });
    const pdf = await PDFDocument.load(sized.bytes, { updateMetadata: false });
    for (const page of pdf.getPages()) {
      expect(page.getWidth()).toBeCloseTo((148 / 25.4) * 72, 2);
      expect(page.getHeight()).toBeCloseTo((210 / 25.4) * 72, 2);
    }
  });
});

describe('a print without tags', () => {
  it('is refused', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    await expect(repairPdf(await pdf.save(), options)).rejects.toThrow('print it with tags');
  });
});
