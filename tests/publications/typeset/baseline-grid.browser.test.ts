import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chapter } from '../../../layouts/print/book.ts';
import { trustHtml } from '../../../scripts/content/html.ts';
import { type TypesetTools, typesetManual } from '../../../scripts/publications/pdf/typeset-manual.ts';
import { judgeGrid } from '../../judges/pdf-grid.ts';
import { bookFixture, sentences } from './book-fixture.ts';
import { found, openTools, withLetters } from './open-tools.ts';
import { readWords } from './read-pages.ts';

describe.skipIf(found === null)('the lines of a manual', { timeout: 120_000 }, () => {
  let tools: TypesetTools;
  beforeAll(async () => {
    tools = await openTools();
  }, 120_000);
  afterAll(() => tools.browser.close());

  const withRule = (rule: string): TypesetTools => ({ ...tools, fontCss: `${tools.fontCss}\n${rule}` });

  it('lie on one grid on every page, below headings, boxes, tables and lists', async () => {
    const { bytes, log } = await typesetManual(bookFixture(), tools);
    const { beside, lines } = judgeGrid(readWords(bytes));
    expect(lines).toBeGreaterThan(300);
    expect(beside).toEqual([]);
    expect(log.faults.adrift).toBe(0);
  });

  it('lie on it in large print too', async () => {
    const large = await withLetters(tools, 'cs', 'large');
    const { log } = await typesetManual(bookFixture(), large, { design: 'large' });
    expect(log.faults.adrift).toBe(0);
  });

  it('lie on it where a box, a table or a list goes on to the next page', async () => {
    const { bytes, log } = await typesetManual(bookFixture({ chapters: crossings }), tools);
    const { beside, lines } = judgeGrid(readWords(bytes));
    expect(lines).toBeGreaterThan(150);
    expect(beside).toEqual([]);
    expect(log.faults.adrift).toBe(0);
  });

  it('lie on it in a chapter that is set tighter', async () => {
    const { bytes, log } = await typesetManual(bookFixture({ chapters: [tight] }), tools);
    expect(log.tightened).toBe(1);
    expect(judgeGrid(readWords(bytes))).toMatchObject({ share: 1, beside: [] });
  });

  it.each([
    [
      'the print alone moves what follows a heading',
      '@media print{.flow h3{margin-block-end:0.5mm!important}}',
    ],
    ['the print alone has another line', '@media print{.flow > p{line-height:5mm!important}}'],
    ['nothing is made up for below boxes', '.flow > *{margin-block-end:3.3mm!important}'],
  ])('are seen to leave it when %s', async (_, rule) => {
    const { bytes } = await typesetManual(bookFixture({ chapters: [steps] }), withRule(rule));
    const { beside, share } = judgeGrid(readWords(bytes));
    expect(share).toBeLessThan(0.9);
    expect(beside[0]).toMatch(/^page \d+, “.+”: \d\.\d\d mm$/);
  });

  it('are counted while they are measured when they leave it', async () => {
    const { log } = await typesetManual(
      bookFixture({ chapters: [steps] }),
      withRule('.flow > *{margin-block-end:3.3mm!important}'),
    );
    expect(log.faults.adrift).toBeGreaterThan(3);
  });
});

function chapter(number: number, body: string): Chapter {
  return {
    id: `chapter-${number}`,
    number,
    title: `Kapitola na zkoušku ${number}`,
    lead: '',
    audience: '',
    picture: null,
    body: trustHtml(body),
    notes: [],
  };
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `<p>Řádek ${index + 1}.</p>`).join('');
}

/** Headings of one, two and three lines, each with a paragraph; all on one page. */
const steps = chapter(
  1,
  Array.from(
    { length: 3 },
    (_, index) =>
      `<h2 id="s${index}">${'Nadpis oddílu '.repeat(3 * index + 1)}</h2><p>${sentences(index, 2)}</p><h3>Menší</h3><p>${sentences(index, 1)}</p>`,
  ).join(''),
);

const rows = Array.from(
  { length: 24 },
  (_, index) => `<tr><th scope="row">${index}</th><td>${sentences(index, 1)}</td></tr>`,
).join('');
const after = `<p>${sentences(3, 4)}</p>${lines(3)}`;
const crossings = [
  `<table><thead><tr><th>Den</th><th>Co</th></tr></thead><tbody>${rows}</tbody></table>${after}`,
  `<ul>${Array.from({ length: 14 }, (_, index) => `<li>${sentences(index, 2)}</li>`).join('')}</ul>${after}`,
  `<div class="check"><ul>${Array.from({ length: 22 }, (_, index) => `<li>${sentences(index, 1)}</li>`).join('')}</ul></div>${after}`,
  `<section class="case"><p class="kind">Příběh</p><p>${sentences(2, 40)}</p></section>${after}`,
].flatMap((block, index) =>
  [9, 20].map((count, turn) => chapter(2 * index + turn + 1, `<h2 id="a">Oddíl</h2>${lines(count)}${block}`)),
);

/** Six sections on one page, and a little more. */
const tight = chapter(
  1,
  `${Array.from({ length: 6 }, (_, index) => `<h2 id="s${index}">Oddíl ${index}</h2>${lines(2)}`).join('')}${lines(3)}`,
);
