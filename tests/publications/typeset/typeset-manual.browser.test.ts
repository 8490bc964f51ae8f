import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trustHtml } from '../../../scripts/content/html.ts';
import { readDestinations } from '../../../scripts/publications/pdf/typeset-destinations.ts';
import {
  type TypesetManual,
  type TypesetTools,
  typesetManual,
} from '../../../scripts/publications/pdf/typeset-manual.ts';
import { bookFixture, plainChapter } from './book-fixture.ts';
import { found, openTools } from './open-tools.ts';
import { type PlacedWord, readPages, readWords } from './read-pages.ts';

const POINTS_PER_MM = 72 / 25.4;

describe.skipIf(found === null)('a printed manual', { timeout: 120_000 }, () => {
  const book = bookFixture();
  let tools: TypesetTools;
  let manual: TypesetManual;
  let document: PDFDocument;
  let places: Map<string, number>;
  let pages: string[];
  let words: PlacedWord[];
  beforeAll(async () => {
    tools = await openTools();
    manual = await typesetManual(book, tools);
    document = await PDFDocument.load(manual.bytes, { updateMetadata: false });
    places = readDestinations(document);
    pages = readPages(manual.bytes);
    words = readWords(manual.bytes);
  }, 120_000);
  afterAll(() => tools.browser.close());

  it('is long enough to prove something', () => {
    expect(manual.pages).toBeGreaterThanOrEqual(20);
    expect(manual.log.notes).toBeGreaterThanOrEqual(25);
    expect(pages).toHaveLength(manual.pages);
  });

  it('prints in its contents the page on which each entry really lies', () => {
    expect(manual.contents.length).toBeGreaterThan(25);
    const wrong = manual.contents.filter(({ id, page }) => places.get(id) !== page);
    expect(wrong).toEqual([]);
    const printed = manual.contents.filter(({ title, page }) =>
      pages.slice(2, 4).some((text) => new RegExp(`${title} +${page}(?:$| {3})`, 'm').test(text)),
    );
    expect(printed).toHaveLength(manual.contents.length);
  });

  it('prints the number of its own place behind a link to it', () => {
    const page = pages.find((text) => text.includes('dlouhou tabulku')) ?? '';
    expect(page).toContain(`dlouhou tabulku (s. ${places.get('chapter-2--long')})`);
  });

  it('carries each note on the page of its reference, but for tables longer than a page', () => {
    const references = [...places.keys()].filter((id) => id.includes('--fr-'));
    expect(references.length).toBe(manual.log.notes);
    const elsewhere = references.filter((id) => places.get(id) !== places.get(id.replace('--fr-', '--fn-')));
    // Notes 4 to 6 of chapter 2 belong to a table of two pages: they stand below it.
    expect(elsewhere.every((id) => /^chapter-2--fr-[456]$/.test(id))).toBe(true);
  });

  it('puts the last line of notes at the foot of the text', () => {
    const foot = (210 - 17) * POINTS_PER_MM;
    const notes = words.filter(
      ({ text, page }) => text === 'Druhá' && page === places.get('chapter-3--fr-3'),
    );
    expect(notes).toHaveLength(1);
    expect(Math.abs((notes[0]?.bottom ?? 0) - foot)).toBeLessThan(6);
  });

  it('never lets text run into the foot or out of the page', () => {
    const inner = words.filter(({ page }) => page > 1 && page < manual.pages);
    const low = inner.filter(({ bottom, text }) => bottom > 198 * POINTS_PER_MM && !/^\d+$/.test(text));
    expect(low).toEqual([]);
    const outside = inner.filter(
      ({ left, right }) => left < 12 * POINTS_PER_MM || right > 137 * POINTS_PER_MM,
    );
    expect(outside).toEqual([]);
  });

  it('opens chapters on right pages and leaves the page before empty where needed', () => {
    const openings = manual.contents.filter(({ id }) => id.startsWith('chapter-') && !id.includes('--'));
    expect(openings.map(({ page }) => page % 2)).toEqual([1, 1, 1, 1]);
    const empty = openings.filter(({ page }) => (pages[page - 2] ?? '').trim() === '');
    expect(empty.length).toBeGreaterThan(0);
  });

  it('fills whole sheets, with ruled pages before the back cover', () => {
    expect(manual.pages % 4).toBe(0);
    expect(pages.at(-1)).toContain('Dítě je v nebezpečí teď');
  });

  it('has exact A5 pages that start at 0, 0', () => {
    const sizes = new Set(document.getPages().map((page) => Object.values(page.getMediaBox()).join(' ')));
    expect([...sizes]).toEqual(['0 0 419.528 595.276']);
  });

  it('changes the side of the margin column: the outer one', () => {
    const margins = words.filter(({ text, page }) => text === 'škola' && page > 5 && page < 18);
    expect(margins.length).toBeGreaterThan(5);
    for (const { left, page } of margins) {
      expect(Math.round(left / POINTS_PER_MM)).toBe(page % 2 === 0 ? 13 : 107);
    }
  });

  it('numbers pages on the outer side and names the chapter in the head', () => {
    const [left, right] = [pages[5] ?? '', pages[6] ?? ''];
    expect(left).toContain('1 · Proč dítě nemusí být terčem');
    expect(right).toContain('Proč dítě nemusí být terčem');
    const folio = (page: number) =>
      words.find((word) => word.page === page && word.text === String(page) && word.top > 550);
    expect(folio(6)?.left ?? 0).toBeLessThan(14 * POINTS_PER_MM);
    expect(folio(7)?.right ?? 0).toBeGreaterThan(134 * POINTS_PER_MM);
  });

  it('strands no heading at the foot of a page', () => {
    const headings = manual.contents.filter(({ level }) => level === 2);
    for (const { page, title } of headings) {
      const lines = (pages[page - 1] ?? '').split('\n').map((line) => line.trim());
      const index = lines.findIndex((line) => line.includes(title));
      const next = lines.slice(index + 1).find((line) => line !== '') ?? '';
      expect(index, title).toBeGreaterThanOrEqual(0);
      expect(next, title).not.toMatch(/^\d+(\s|$)/);
    }
  });

  it('hyphenates without soft hyphens in the text', () => {
    const text = pages.join('');
    expect(text).toMatch(/\p{Ll}-$/mu);
    expect(text).not.toContain('\u00ad');
  });

  it('leaves no lead-in at the foot of a page, and no last item alone at the head of one', () => {
    const lines = pages
      .flatMap((page) => page.split('\n').map((line) => line.trim()))
      .filter((line) => line !== '');
    const after = lines.flatMap((line, index) =>
      line === 'Co můžete udělat:' ? [lines[index + 1] ?? ''] : [],
    );
    expect(after).toHaveLength(18);
    expect(after.filter((line) => /^\d/.test(line))).toEqual([]);
    const heads = pages.map((page) =>
      page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
    const alone = heads.filter(
      (page) => page.length > 3 && /^\S+ · |^Proč/.test(page[0] ?? '') && /^Oddíl/.test(page[2] ?? ''),
    );
    expect(alone).toEqual([]);
  });

  it('keeps the tags that the repair reads', () => {
    const raw = Buffer.from(manual.bytes).toString('latin1');
    expect(raw.match(/\(cs-x-fn\)/g)?.length).toBe(manual.log.notes);
    expect(raw).toContain('(cs-x-toc)');
  });

  it('says which links and notes lead nowhere', async () => {
    const [first] = book.chapters;
    if (!first) throw new Error('The fixture has no chapter.');
    const body = trustHtml(
      '<h2 id="a">A</h2><p>x <a href="#gone">y</a> <a class="fnref" id="fr-1" href="#fn-1">1</a></p>',
    );
    const broken = bookFixture({ chapters: [{ ...first, body, notes: [] }] });
    await expect(typesetManual(broken, tools)).rejects.toThrow(
      'm1 cannot be set: chapter-1: link to #gone, which is nowhere; chapter-1: reference to note chapter-1--fn-1',
    );
  });

  it('sets a note that is longer than a page below its paragraph, over as many pages as it needs', async () => {
    const body = trustHtml(
      '<h2 id="a">A</h2><p>Odstavec <a class="fnref" id="fr-1" href="#fn-1">1</a> a <a class="fnref" id="fr-2" href="#fn-2">2</a></p><p>Konec.</p>',
    );
    const notes = [
      { number: 1, id: 'fn-1', html: trustHtml('Příliš dlouhá poznámka. '.repeat(400)) },
      { number: 2, id: 'fn-2', html: trustHtml('Druhá.') },
    ];
    const chapters = [{ ...plainChapter(1), body, notes }];
    const { bytes, log } = await typesetManual(bookFixture({ chapters, glossary: [], sources: [] }), tools);
    const printed = readWords(bytes);
    const long = printed.filter(({ text }) => text === 'poznámka.');
    expect(long).toHaveLength(400);
    expect(new Set(long.map(({ page }) => page)).size).toBeGreaterThan(1);
    const [second] = printed.filter(({ text }) => text === 'Druhá.');
    const [end] = printed.filter(({ text }) => text === 'Konec.');
    expect(second?.page).toBe(end?.page);
    expect(second?.top ?? 0).toBeLessThan(end?.top ?? 0);
    expect(log.faults.lost + log.faults.overflows + log.faults.widows).toBe(0);
  });

  it('keeps bleed and crop room around the page for the print shop', async () => {
    const small = bookFixture({ chapters: [plainChapter(1)], glossary: [], sources: [] });
    const { bytes } = await typesetManual(small, tools, { slug: 10 });
    const [page] = (await PDFDocument.load(bytes)).getPages();
    const box = (name: 'MediaBox' | 'TrimBox' | 'BleedBox') =>
      Object.values(page?.[`get${name}`]() ?? {}).map((points) => Math.round(points / POINTS_PER_MM));
    expect(box('MediaBox')).toEqual([0, 0, 168, 230]);
    expect(box('BleedBox')).toEqual([7, 7, 154, 216]);
    expect(box('TrimBox')).toEqual([10, 10, 148, 210]);
  });
});
