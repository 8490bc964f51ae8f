import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chapter } from '../../../layouts/print/book.ts';
import { trustHtml } from '../../../scripts/content/html.ts';
import { readDestinations } from '../../../scripts/publications/pdf/typeset-destinations.ts';
import { type TypesetTools, typesetManual } from '../../../scripts/publications/pdf/typeset-manual.ts';
import { bookFixture, sentences } from './book-fixture.ts';
import { found, openTools } from './open-tools.ts';
import { readPages, readWords } from './read-pages.ts';

describe.skipIf(found === null)('tables and notes', { timeout: 120_000 }, () => {
  let tools: TypesetTools;
  beforeAll(async () => {
    tools = await openTools();
  }, 120_000);
  afterAll(() => tools.browser.close());

  const print = async (chapters: readonly Chapter[]) => {
    const { bytes, log } = await typesetManual(bookFixture({ chapters, glossary: [], sources: [] }), tools);
    const places = readDestinations(await PDFDocument.load(bytes, { updateMetadata: false }));
    return { places, pages: readPages(bytes), words: readWords(bytes), log };
  };

  it.each([
    ['', (html: string) => html],
    [' that the web lets scroll', (html: string) => `<div class="scroll">${html}</div>`],
  ])('breaks a long table%s above the notes of a page and repeats its head', async (_, wrap) => {
    const body = `<h2 id="a">Oddíl</h2><p>${sentences(1, 4)}${reference(1)}</p><h2 id="t">Tabulka</h2>${wrap(table(16))}<p>Konec.</p>`;
    const { places, pages, words } = await print([chapter(1, body, [`Pozn1. ${sentences(2, 2)}`])]);
    const page = places.get('chapter-1--fn-1') ?? 0;
    expect(places.get('chapter-1--fr-1')).toBe(page);
    expect(places.get('chapter-1--t')).toBe(page);
    const rows = [page, page + 1].map((number) => pages[number - 1]?.match(/Řádek\d+/g) ?? []);
    expect(rows.flat()).toEqual(Array.from({ length: 16 }, (_, index) => `Řádek${index + 1}`));
    expect(rows[0]?.length).toBeGreaterThan(1);
    expect(rows[1]?.length).toBeGreaterThan(1);
    expect(pages[page - 1]).toContain('Kdy');
    expect(pages[page]).toContain('Kdy');
    const low = Math.max(
      ...words.filter((word) => word.page === page && /^Řádek/.test(word.text)).map((word) => word.bottom),
    );
    const note = words.find((word) => word.page === page && word.text === 'Pozn1.');
    expect(note?.top ?? 0).toBeGreaterThan(low);
  });

  it('loses no note of a caption or cell and keeps their order', async () => {
    const cells = table(34, `Lhůty${reference(1)}`, [reference(2), reference(3)]);
    const short = table(4, `Krátká${reference(4)}`, [reference(5)]);
    const body = `<h2 id="a">Oddíl</h2><p>${sentences(1, 4)}</p>${cells}<p>${sentences(3, 4)}</p>${short}<p>${sentences(4, 5)}${reference(6)}</p>`;
    const notes = Array.from({ length: 6 }, (_, index) => `Pozn${index + 1}. ${sentences(index, 1)}`);
    const { places, words, log } = await print([chapter(1, body, notes)]);
    expect(log.faults.lost).toBe(0);
    const printed = words.filter(({ text }) => /^Pozn\d\.$/.test(text));
    expect(printed.map(({ text }) => text)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Pozn${number}.`));
    // Of the table that is longer than a page the notes stand below it, of the short one on its page.
    for (const number of [4, 5, 6])
      expect(places.get(`chapter-1--fn-${number}`)).toBe(places.get(`chapter-1--fr-${number}`));
  });

  it('prints the page behind a link in a cell', async () => {
    const link = table(3, 'Odkazy', [' Viz <a href="#chapter-2--t">dál</a>']);
    const { places, pages } = await print([
      chapter(1, `<h2 id="a">Oddíl</h2>${link}`, []),
      chapter(2, '<h2 id="t">Cíl</h2><p>Text.</p>', []),
    ]);
    const page = places.get('chapter-2--t') ?? 0;
    expect(page).toBeGreaterThan(4);
    expect(pages.join('')).toMatch(new RegExp(`dál \\(s\\. *${page}\\)`));
  });

  it('counts right in parts of more than ten pages', async () => {
    const glossary = Array.from({ length: 160 }, (_, index) => ({
      id: `term-${index}`,
      term: `pojem ${index}`,
      text: trustHtml(sentences(index, 4)),
    }));
    const { log, contents, bytes } = await typesetManual(
      bookFixture({ chapters: [chapter(1, '<h2 id="a">Oddíl</h2><p>Text.</p>', [])], glossary }),
      tools,
    );
    const places = readDestinations(await PDFDocument.load(bytes, { updateMetadata: false }));
    const page = contents.find(({ id }) => id === 'colophon')?.page ?? 0;
    expect(page - (places.get('glossary') ?? 0)).toBeGreaterThan(15);
    expect(places.get('colophon')).toBe(page);
    expect(log.passes).toBe(1);
  });
});

function reference(number: number): string {
  return `<a class="fnref" id="fr-${number}" href="#fn-${number}">${number}</a>`;
}

function table(count: number, caption = 'Lhůty', references: readonly string[] = []): string {
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `<tr><th scope="row">Řádek${index + 1}</th><td>${sentences(index, 1)}${references[index] ?? ''}</td></tr>`,
  );
  return `<table><caption>${caption}</caption><thead><tr><th scope="col">Kdy</th><th scope="col">Co</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function chapter(number: number, body: string, notes: readonly string[]): Chapter {
  return {
    id: `chapter-${number}`,
    number,
    title: `Kapitola na zkoušku ${number}`,
    lead: '',
    audience: '',
    picture: null,
    body: trustHtml(body),
    notes: notes.map((text, index) => ({ number: index + 1, id: `fn-${index + 1}`, html: trustHtml(text) })),
  };
}
