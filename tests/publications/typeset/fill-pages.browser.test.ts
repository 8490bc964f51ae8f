import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Book, Chapter } from '../../../layouts/print/book.ts';
import { trustHtml } from '../../../scripts/content/html.ts';
import { readDestinations } from '../../../scripts/publications/pdf/typeset-destinations.ts';
import { type TypesetTools, typesetManual } from '../../../scripts/publications/pdf/typeset-manual.ts';
import { bookFixture, sentences } from './book-fixture.ts';
import { found, openTools } from './open-tools.ts';
import { type PlacedWord, readWords } from './read-pages.ts';

describe.skipIf(found === null)('pages of a manual', { timeout: 120_000 }, () => {
  let tools: TypesetTools;
  beforeAll(async () => {
    tools = await openTools();
  }, 120_000);
  afterAll(() => tools.browser.close());

  it('divides a paragraph above the line whose note does not fit', async () => {
    const chapters = [19, 20, 21, 22, 23].map((lines, index) => lateNote(index + 1, lines));
    const { places, words } = await printed(tools, { chapters });
    for (const { id } of chapters) {
      const page = (places.get(id) ?? 0) + 1;
      expect(places.get(`${id}--fr-1`), id).toBe(places.get(`${id}--fn-1`));
      expect(wordsOn(words, page, 'Zelené').length, id).toBeGreaterThan(0);
      expect(wordsOn(words, page + 1, 'Zelené').length, id).toBeGreaterThan(0);
    }
  });

  it('divides a tall box only where it would leave much of a page empty', async () => {
    const chapters = [tallBox(1, 12), tallBox(2, 25)];
    const { places, words } = await printed(tools, { chapters });
    const [early, late] = chapters.map(({ id }) => (places.get(id) ?? 0) + 1);
    expect(wordsOn(words, early ?? 0, 'Začátek.')).toHaveLength(1);
    expect(wordsOn(words, (early ?? 0) + 1, 'konec')).toHaveLength(1);
    expect(wordsOn(words, late ?? 0, 'Začátek.')).toHaveLength(0);
    expect(wordsOn(words, (late ?? 0) + 1, 'Začátek.')).toHaveLength(1);
  });

  it('sets a chapter tighter when that wins back a page with a few lines', async () => {
    const { places, words, log } = await printed(tools, { chapters: [runt(1, 15), runt(2, 20)] });
    expect(log.tightened).toBe(1);
    expect(wordsOn(words, (places.get('chapter-1') ?? 0) + 1, 'Konec.')).toHaveLength(1);
    expect(wordsOn(words, (places.get('chapter-2') ?? 0) + 2, 'Konec.')).toHaveLength(1);
  });
});

async function printed(tools: TypesetTools, changes: Partial<Book>) {
  const { bytes, log } = await typesetManual(bookFixture({ glossary: [], sources: [], ...changes }), tools);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return { places: readDestinations(document), words: readWords(bytes), log };
}

function wordsOn(words: readonly PlacedWord[], page: number, text: string): PlacedWord[] {
  return words.filter((word) => word.page === page && word.text === text);
}

function emptyChapter(number: number): Chapter {
  return {
    id: `chapter-${number}`,
    number,
    title: `Kapitola na zkoušku ${number}`,
    lead: '',
    audience: '',
    picture: null,
    body: trustHtml(''),
    notes: [],
  };
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `<p>Řádek ${index + 1}.</p>`).join('');
}

function reference(number: number): string {
  return `<a class="fnref" id="fr-${number}" href="#fn-${number}">${number}</a>`;
}

/** A long paragraph near the foot of the page; its note of many lines fits below none of its later lines. */
function lateNote(number: number, before: number): Chapter {
  const words = 'Zelené žluté modré bílé černé. '.repeat(9);
  const body = `<h2 id="a">Oddíl</h2>${lines(before)}<p>${words}${reference(1)} ${words}</p>${lines(9)}`;
  const notes = [{ number: 1, id: 'fn-1', html: trustHtml(sentences(number, 14)) }];
  return { ...emptyChapter(number), body: trustHtml(body), notes };
}

function tallBox(number: number, before: number): Chapter {
  const story = `<section class="case"><p class="kind">Smyšlený příběh</p><p class="case-title">Klára</p><p>Začátek. ${sentences(number, 28)} A konec</p></section>`;
  return { ...emptyChapter(number), body: trustHtml(`<h2 id="a">Oddíl</h2>${lines(before)}${story}`) };
}

/** Six sections on one page, and a little more. */
function runt(number: number, count: number): Chapter {
  const sections = Array.from(
    { length: 6 },
    (_, index) => `<h2 id="s${index}">Oddíl ${index}</h2>${lines(Math.floor(count / 6))}`,
  );
  const rest = lines(count % 6);
  return { ...emptyChapter(number), body: trustHtml(`${sections.join('')}${rest}<p>Konec.</p>`) };
}
