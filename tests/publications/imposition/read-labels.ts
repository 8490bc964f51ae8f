import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { runProgram } from '../../../scripts/programs/run-program.ts';

/** A word of a page with its middle, in shares of the page's width and height from the top left corner. */
export type Label = { readonly text: string; readonly x: number; readonly y: number };

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

/** Reads where each word of a PDF stands, by poppler: one list a page. */
export async function readLabels(bytes: Uint8Array): Promise<Label[][]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pospolu-labels-'));
  try {
    const file = path.join(folder, 'sheets.pdf');
    await writeFile(file, bytes);
    const { stdout } = await runProgram('pdftotext', ['-bbox', file, '-']);
    return stdout
      .toString('utf8')
      .split('<page ')
      .slice(1)
      .map((page) => {
        const [, width = '1', height = '1'] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
        return [...page.matchAll(WORD)].map(([, x1, y1, x2, y2, text = '']) => ({
          text,
          x: (Number(x1) + Number(x2)) / 2 / Number(width),
          y: (Number(y1) + Number(y2)) / 2 / Number(height),
        }));
      });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Makes a file whose pages say their number in the middle, on pages of a size in mm. */
export async function numberedPages(pages: number, widthMm: number, heightMm: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const [width, height] = [(widthMm * 72) / 25.4, (heightMm * 72) / 25.4];
  for (let number = 1; number <= pages; number++)
    document
      .addPage([width, height])
      .drawText(`p${number}`, { x: width / 2 - 10, y: height / 2, size: 20, font });
  return await document.save();
}
