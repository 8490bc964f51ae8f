import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type TypesetManual,
  type TypesetTools,
  typesetManual,
} from '../../../scripts/publications/pdf/typeset-manual.ts';
import { bookFixture, plainChapter } from './book-fixture.ts';
import { found, openTools, withLetters } from './open-tools.ts';
import { type PlacedWord, readFonts, readPages, readWords } from './read-pages.ts';

const MM = 25.4 / 72;
const book = bookFixture({ chapters: [plainChapter(1), plainChapter(2)] });

describe.skipIf(found === null)('a manual in large print', { timeout: 120_000 }, () => {
  let tools: TypesetTools;
  let manual: TypesetManual;
  let words: PlacedWord[];
  let pages: string[];
  beforeAll(async () => {
    const opened = await openTools();
    tools = await withLetters(opened, 'cs', 'large');
    manual = await typesetManual(book, tools, { design: 'large' });
    words = readWords(manual.bytes);
    pages = readPages(manual.bytes);
  }, 120_000);
  afterAll(() => tools.browser.close());

  it('has exact pages of A4', async () => {
    const document = await PDFDocument.load(manual.bytes);
    const sizes = new Set(document.getPages().map((page) => Object.values(page.getMediaBox()).join(' ')));
    expect([...sizes]).toEqual(['0 0 595.276 841.89']);
  });

  it('holds no sign smaller than 14 pt, and most of 18 pt', () => {
    // Poppler gives a word of our faces the height of its type size.
    const sizes = words.map(({ top, bottom }) => Math.round((bottom - top) * 10) / 10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
    expect(sizes.filter((size) => size >= 18).length / sizes.length).toBeGreaterThan(0.7);
  });

  it('uses upright medium and bold letters without serifs alone', () => {
    expect([...new Set(readFonts(manual.bytes).map(({ name }) => name))].sort()).toEqual([
      'AlegreyaSans-Bold',
      'AlegreyaSans-ExtraBold',
      'AlegreyaSans-Medium',
    ]);
  });

  it('breaks no word at the end of a line', () => {
    expect(pages.join('')).not.toMatch(/\p{Ll}[-\u2010]$/mu);
  });

  it('sets lines of about sixty signs', () => {
    const lines = pages
      .slice(4)
      .flatMap((page) => page.split('\n').map((line) => line.trim().replace(/\s+/g, ' ').length))
      .filter((signs) => signs > 40)
      .sort((a, b) => a - b);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
    expect(lines[Math.floor(lines.length * 0.97)]).toBeLessThanOrEqual(70);
  });

  it('puts notes of the margin into the text, before their paragraph', () => {
    const margins = words.filter(({ text }) => text === 'škola');
    expect(margins.length).toBeGreaterThan(5);
    for (const { bottom, left, page, top } of margins.filter(({ page }) => page > 5)) {
      expect(Math.round(bottom - top)).toBeGreaterThanOrEqual(16);
      expect(left * MM).toBeGreaterThan(page % 2 === 0 ? 28 : 32);
      expect(left * MM).toBeLessThan(45);
    }
  });

  it('has the chapters and sections of A5 in their order, each on the page that its contents name', async () => {
    const small = await typesetManual(book, await withLetters(tools, 'cs'));
    const titles = ({ contents }: TypesetManual) =>
      contents.map(({ id, level, title }) => ({ id, level, title }));
    expect(titles(manual)).toEqual(titles(small));
    expect(manual.pages).toBeGreaterThan(small.pages);
    for (const { page, title } of manual.contents)
      expect(pages[page - 1], title).toContain(title.split(' ')[0]);
  });

  it('says on its cover what it is', () => {
    expect(pages[0]).toContain('Velkým písmem');
  });

  it('says where its notes stand, not that there is a margin', () => {
    expect(pages[1]).toContain('před odstavcem');
    expect(pages[1]).not.toContain('Na vnějším okraji');
  });
});
