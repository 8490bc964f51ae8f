import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPdf } from '../../scripts/programs/check-pdf.ts';
import { drawPdfPage } from '../../scripts/programs/draw-pdf-page.ts';
import { findProgram } from '../../scripts/programs/find-program.ts';
import { readPdfInfo } from '../../scripts/programs/read-pdf-info.ts';
import { readPdfText } from '../../scripts/programs/read-pdf-text.ts';

const installed = findProgram('qpdf') !== null && findProgram('pdfinfo', '-v') !== null;

describe.skipIf(!installed)('programs that read PDF', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pospolu-programs-'));
    file = path.join(folder, 'two-pages.pdf');
    const pdf = await PDFDocument.create();
    pdf.setTitle('Two: pages');
    for (const text of ['first', 'second']) pdf.addPage([300, 400]).drawText(text);
    await writeFile(file, await pdf.save());
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('find a sound file sound', async () => {
    expect(await checkPdf(file)).toEqual({ sound: true, complaints: [] });
  });

  it('find a cut file damaged and say how', async () => {
    const cut = path.join(folder, 'cut.pdf');
    const pdf = await PDFDocument.create();
    pdf.addPage();
    await writeFile(cut, (await pdf.save({ useObjectStreams: false })).subarray(0, -200));
    const check = await checkPdf(cut);
    expect(check.sound).toBe(false);
    expect(check.complaints.join('\n')).toContain('cut.pdf');
  });

  it('read pages, size and title', async () => {
    const info = await readPdfInfo(file);
    expect(info).toMatchObject({ pages: 2, widthPt: 300, heightPt: 400, tagged: false, version: '1.7' });
    expect(info.entries.get('Title')).toBe('Two: pages');
  });

  it('give the text page by page', async () => {
    const pages = await readPdfText(file);
    expect(pages.map((page) => page.trim())).toEqual(['first', 'second']);
    expect((await readPdfText(file, { firstPage: 2, layout: true })).join('').trim()).toBe('second');
  });

  it('draw a page in the width asked for', async () => {
    const png = await drawPdfPage(file, { page: 2, widthPx: 150 });
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([150, 200]);
  });
});
