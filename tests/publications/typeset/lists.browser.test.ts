import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chapter } from '../../../layouts/print/book.ts';
import { trustHtml } from '../../../scripts/content/html.ts';
import { numberCaptions } from '../../../scripts/publications/number-captions.ts';
import { type TypesetTools, typesetManual } from '../../../scripts/publications/pdf/typeset-manual.ts';
import { bookFixture, plainChapter, sentences, tableChapter } from './book-fixture.ts';
import { found, openTools } from './open-tools.ts';
import { readPages } from './read-pages.ts';

/** A chapter whose pages cite a law at its begin, twice on one page, and in a note at its end. */
function citing(number: number): Chapter {
  const plain = plainChapter(number);
  const law = '<span data-law="police">§ 44</span>';
  return {
    ...plain,
    body: trustHtml(
      `<h2 id="law">Paragrafy</h2><p>ZDE ${law} a ${law}.</p>${plain.body}<p>${sentences(3, 4)} TAM ${law}.</p>`,
    ),
    notes: plain.notes.map((note, index) =>
      index === 0
        ? { ...note, html: trustHtml('ZDOLA <a href="https://example.org/a">example.org</a>.') }
        : note,
    ),
  };
}

describe.skipIf(found === null)('lists and indexes', { timeout: 120_000 }, () => {
  let tools: TypesetTools;
  let pages: readonly string[] = [];
  beforeAll(async () => {
    tools = await openTools();
    const numbered = numberCaptions([citing(1), tableChapter(2), tableChapter(3)], {
      table: 'Tabulka {number}',
      figure: 'Obrázek {number}',
    });
    const book = bookFixture({
      ...numbered,
      glossary: [],
      laws: [{ id: 'police', citation: 'Paragraf 44', text: ': vykázání.' }],
      sources: [{ href: 'https://example.org/a', address: 'example.org/a', words: '' }],
    });
    pages = readPages((await typesetManual(book, tools)).bytes);
  }, 120_000);
  afterAll(() => tools.browser.close());

  const pagesWith = (words: RegExp): number[] =>
    pages.flatMap((text, index) => (words.test(text) ? [index + 1] : []));
  const matter = (): string => pages.slice(-6).join('\n');

  it('name the page on which each numbered caption stands', () => {
    const listed = [...matter().matchAll(/^ *(Tabulka \d) +(Lhůty \d+) +(\d+)$/gm)];
    expect(listed.map(([, label]) => label)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Tabulka ${number}`));
    for (const [, label = '', title = '', page = ''] of listed)
      expect(pagesWith(new RegExp(`${label} ${title}`)), label).toEqual([Number(page)]);
  });

  it('name each page that cites a law once, and the page of the note with an address', () => {
    const [here, there, below] = [/ZDE/, /TAM/, /ZDOLA/].map((words) => pagesWith(words)[0]);
    expect(here).toBeLessThan(there ?? 0);
    expect(matter()).toMatch(new RegExp(`Paragraf 44: vykázání\\. +${here}, ${there}$`, 'm'));
    expect(matter()).toMatch(new RegExp(`example\\.org/a +${below}$`, 'm'));
  });
});
