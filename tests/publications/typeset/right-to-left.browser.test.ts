import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typesetCard } from '../../../scripts/publications/cards/typeset-card.ts';
import { typesetForm } from '../../../scripts/publications/forms/typeset-form.ts';
import { typesetLeaflet } from '../../../scripts/publications/leaflets/typeset-leaflet.ts';
import {
  type TypesetManual,
  type TypesetTools,
  typesetManual,
} from '../../../scripts/publications/pdf/typeset-manual.ts';
import { arabicBook, arabicCard, arabicForm, arabicLeaflet } from './arabic-fixture.ts';
import { bookFixture, plainChapter, tableChapter } from './book-fixture.ts';
import { found, openTools, withLetters } from './open-tools.ts';
import { type PlacedWord, readPages, readSpokenText, readWords } from './read-pages.ts';

const MM = 25.4 / 72;

describe.skipIf(found === null)('print from right to left', { timeout: 60_000 }, () => {
  let tools: TypesetTools;
  let manual: TypesetManual;
  let words: PlacedWord[];
  beforeAll(async () => {
    const opened = await openTools();
    tools = await withLetters(opened, 'ar');
    manual = await typesetManual(arabicBook(), tools);
    words = readWords(manual.bytes);
  }, 60_000);
  afterAll(() => tools.browser.close());
  const pageOf = (id: string) => manual.contents.find((entry) => entry.id === id)?.page ?? 0;

  it('opens chapters on odd pages, which lie on the left of a book from right to left', () => {
    expect([pageOf('chapter-1') % 2, pageOf('chapter-2') % 2]).toEqual([1, 1]);
    expect(manual.log.passes).toBe(1);
    expect(manual.log.notes).toBe(6);
  });

  it('has the margin column on the outer side, and the text on the inner one', () => {
    const margin = words.filter(
      ({ text }) => text === [...'المكتبة'].reverse().join('') || text === 'المكتبة',
    );
    const inMargin = margin.filter(({ left, right, page }) =>
      page % 2 === 1 ? right * MM <= 42 : left * MM >= 106,
    );
    expect(inMargin.length).toBeGreaterThanOrEqual(5);
  });

  it('keeps text between its margins: 15 mm inside, 13 mm outside', () => {
    const inner = words.filter(({ page }) => page > 2 && page < manual.pages);
    const outside = inner.filter(({ left, right, page }) => {
      const [near, far] = page % 2 === 1 ? [13, 148 - 15] : [15, 148 - 13];
      return left * MM < near - 0.7 || right * MM > far + 0.7;
    });
    expect(outside).toEqual([]);
  });

  it('numbers pages on the outer side: left on odd pages, right on even ones', () => {
    const folio = (page: number) =>
      words.find((word) => word.page === page && word.text === String(page) && word.top > 550);
    const odd = pageOf('chapter-1') + 2;
    expect((folio(odd)?.left ?? 999) * MM).toBeLessThan(14);
    expect((folio(odd - 1)?.right ?? 0) * MM).toBeGreaterThan(134);
  });

  it('puts each note at the foot of the page of its reference, its number before it on the right', () => {
    const page = pageOf('chapter-1') + 1;
    const number = words.filter((word) => word.page === page && word.text === '1' && word.top > 450);
    expect(number.map(({ right }) => Math.round(right * MM))).toEqual([101]);
  });

  it('reads back whole words in the order of speaking, Latin words and numbers in theirs', () => {
    const text = readSpokenText(manual.bytes).replace(/\s+/g, ' ');
    expect(text).toContain('تفتح المكتبة أبوابها كل صباح');
    expect(text).toMatch(/قاعة هادئة للقراءة ?، ?فيها 24/);
    expect(text).toContain('Městská knihovna');
  });

  it('prints no sign of a line on the page before it', () => {
    const alone = readPages(manual.bytes).filter((page) => {
      const lines = page.split('\n').map((line) => line.replace(/[\s\u202a-\u202e]/g, ''));
      return lines.some((line) => line.length > 0 && line.length < 3 && /[\u0621-\u0652]/.test(line));
    });
    expect(alone).toEqual([]);
  });

  it('needs the same pages as the same book from left to right', async () => {
    const chapters = [plainChapter(1), tableChapter(2)];
    const made = [];
    for (const dir of ['ltr', 'rtl'] as const) {
      const book = bookFixture({ language: { tag: 'cs', dir }, chapters });
      made.push(await typesetManual(book, await withLetters(tools, 'cs')));
    }
    const [left, right] = made;
    expect(right?.contents).toEqual(left?.contents);
    expect([right?.pages, right?.log.notes]).toEqual([left?.pages, left?.log.notes]);
  });

  it('folds a leaflet from the other side: cover left, back, flap; 100, 100, 97 mm', async () => {
    const { bytes, pages } = await typesetLeaflet(arabicLeaflet(), tools);
    expect(pages).toBe(2);
    const placed = readWords(bytes);
    const rightOf = (page: number, wanted: string) => {
      const word = placed.find(
        ({ page: at, text }) => at === page && (text === wanted || text === [...wanted].reverse().join('')),
      );
      return word ? Math.round(word.right * MM) : null;
    };
    expect(rightOf(1, 'زيارتك')).toBe(100 - 9);
    expect(rightOf(1, 'بمن')).toBe(200 - 9);
    expect(rightOf(1, 'جمل')).toBe(297 - 9);
    expect(rightOf(2, 'قبل')).toBe(297 - 9);
    expect(rightOf(2, 'بعد')).toBe(97 - 9);
  });

  it('says the headings of a leaflet in its bookmarks as people say them', async () => {
    const { bytes } = await typesetLeaflet(arabicLeaflet(), tools);
    const { context } = await PDFDocument.load(bytes);
    const titles = context.enumerateIndirectObjects().flatMap(([, entry]) => {
      const isBookmark = entry instanceof PDFDict && entry.has(PDFName.of('Parent'));
      const title = isBookmark ? entry.get(PDFName.of('Title')) : undefined;
      return title instanceof PDFHexString || title instanceof PDFString ? [title.decodeText()] : [];
    });
    expect(titles).toContain('جمل تساعدك');
    expect(titles).toContain('زيارتك الأولى للمكتبة');
  });

  it('names the panel whose word is too long, on its far side', async () => {
    const leaflet = arabicLeaflet();
    const [first, middle, last] = leaflet.panels.inside;
    const wide = { ...middle, title: 'ا'.repeat(90) };
    await expect(
      typesetLeaflet({ ...leaflet, panels: { ...leaflet.panels, inside: [first, wide, last] } }, tools),
    ).rejects.toThrow(/panel middle is [\d.]+ mm too wide/);
  });

  it('mirrors a form: boxes stand right of their words, the wide margin is on the right', async () => {
    const { bytes } = await typesetForm(arabicForm, tools);
    const [page] = (await PDFDocument.load(bytes)).getPages();
    const rights = (page?.node.Annots()?.asArray() ?? []).length;
    expect(rights).toBe(3);
    const title = readWords(bytes).find(({ text }) => text.length === 3 && text !== '');
    expect(Math.round((title?.right ?? 0) * MM)).toBe(210 - 20);
  });

  it('keeps the figures of a number on a card in the order of dialling', async () => {
    const { bytes } = await typesetCard(arabicCard, tools);
    const figures = readWords(bytes).filter(({ text }) => /^[\d\u00a0]{3,}$/.test(text));
    const row = figures
      .filter(({ top, bottom }) => bottom - top > 30 && bottom - top < 60)
      .sort((a, b) => a.left - b.left)
      .map(({ text }) => text.replaceAll('\u00a0', ' '));
    expect(row.join(' ')).toBe('221 663 111');
    expect(Math.max(...figures.map(({ right }) => Math.round(right * MM)))).toBe(105 - 8);
  });
});
