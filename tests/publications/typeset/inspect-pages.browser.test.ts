import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chapter } from '../../../layouts/print/book.ts';
import { trustHtml } from '../../../scripts/content/html.ts';
import { type TypesetTools, typesetManual } from '../../../scripts/publications/pdf/typeset-manual.ts';
import { bookFixture, plainChapter, sentences } from './book-fixture.ts';
import { found, openTools } from './open-tools.ts';

describe.skipIf(found === null)('a manual with a fault', { timeout: 120_000 }, () => {
  let tools: TypesetTools;
  beforeAll(async () => {
    tools = await openTools();
  }, 120_000);
  afterAll(() => tools.browser.close());

  /** Sets one chapter with a rule of style that breaks it. */
  const setWith = (css: string, body: string) =>
    typesetManual(
      bookFixture({ chapters: [{ ...chapter, body: trustHtml(body) }], glossary: [], sources: [] }),
      { ...tools, fontCss: `${tools.fontCss}\n${css}` },
    );

  it('is refused with the heading that has no text below it', async () => {
    const css = '.flow h3{break-after:column!important}';
    const body = `<h2 id="a">Oddíl</h2><p>${sentences(1, 3)}</p><h3 id="alone">Sám</h3><div><p>${sentences(2, 3)}</p></div>`;
    await expect(setWith(css, body)).rejects.toThrow(
      'heading without two lines of its text below it: x: x--alone',
    );
  });

  it('is refused with the words of paragraphs that leave single lines', async () => {
    const css = '.flow blockquote{orphans:1!important;widows:1!important;margin:0!important}';
    const text = `<blockquote>${sentences(1, 4)}</blockquote>`;
    // Each of them is cut at another line by the foot of its page.
    const bodies = [26, 27, 28, 29, 30, 31, 32, 33, 34].map(
      (count) => `${'<p>Řádek.</p>'.repeat(count)}${text}`,
    );
    const failure = setWith(css, bodies.join('<div style="break-after:column"></div>'));
    await expect(failure).rejects.toThrow('first line alone at the foot of a page: x: ');
    await expect(failure).rejects.toThrow('last line alone at the head of a page: x: ');
  });

  it('is refused with the paragraph that has a hole', async () => {
    const hole =
      '<span style="float:inline-start;clear:inline-start;inline-size:100%;block-size:20mm"></span>';
    const body = `<h2 id="a">Oddíl</h2><p id="torn">${sentences(1, 3)}${hole} ${sentences(2, 3)}</p>`;
    await expect(setWith('', body)).rejects.toThrow('hole inside a paragraph: x: x--torn');
  });

  it('is refused with the words that leave their column', async () => {
    const body =
      '<h2 id="a">Oddíl</h2><p style="white-space:nowrap" id="wide">Příliš dlouhá řádka, která nikde nekončí a přeteče ven ze svého sloupce až za okraj.</p>';
    await expect(setWith('', body)).rejects.toThrow('text out of its column or under notes: x: x--wide');
  });

  it('is refused when print differs from what was measured, three times', async () => {
    let prints = 0;
    const browser: TypesetTools['browser'] = {
      ...tools.browser,
      openHtml: async (html, options) => {
        const opened = await tools.browser.openHtml(html, options);
        return {
          ...opened,
          pdf: async () => {
            prints++;
            await opened.page.addStyleTag({ content: '@media print{.flow h2{break-before:page}}' });
            return opened.pdf();
          },
        };
      },
    };
    const book = bookFixture({ chapters: [plainChapter(1)], glossary: [], sources: [] });
    const failure = typesetManual(book, { ...tools, browser });
    await expect(failure).rejects.toThrow(/#chapter-1--fn-2 is on page \d+, measured \d+/);
    await expect(failure).rejects.toThrow(/\d+ pages are printed, measured \d+/);
    expect(prints).toBe(3);
  });
});

const chapter: Chapter = {
  id: 'x',
  number: 1,
  title: 'Zkouška',
  lead: '',
  audience: '',
  picture: null,
  body: trustHtml(''),
  notes: [],
};
