import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../../layouts/print/book.ts';
import { trustHtml } from '../../../scripts/content/html.ts';
import {
  linkChapters,
  listHeadings,
  markNoteReferences,
} from '../../../scripts/publications/epub/link-chapters.ts';

const chapter = (id: string, number: number): Chapter => ({
  id,
  number,
  title: id,
  lead: '',
  audience: '',
  picture: null,
  body: trustHtml(''),
  notes: [],
});
const book = { chapters: [chapter('limits', 1), chapter('opening', 2)] };
const linked = (html: string) => linkChapters(trustHtml(html), book);

describe('links of an e-book', () => {
  it.each([
    ['to a chapter', '<a href="#opening">x</a>', '<a href="c02.xhtml">x</a>'],
    ['to a place in another chapter', '<a href="#opening--first">x</a>', '<a href="c02.xhtml#first">x</a>'],
    ['within the chapter', '<a href="#when">x</a><h2 id="when">', '<a href="#when">x</a><h2 id="when">'],
    ['to a note', '<a href="#fn-1">1</a>', '<a href="#fn-1">1</a>'],
    [
      'to a place that has the name of a chapter',
      '<a href="#limits">x</a><p id="limits">',
      '<a href="#limits">x</a><p id="limits">',
    ],
  ])('%s', (_, html, expected) => {
    expect(linked(html)).toBe(expected);
  });

  it('tell readers which are notes', () => {
    expect(markNoteReferences(trustHtml('<a class="fnref" href="#fn-1">1</a>'))).toContain(
      'epub:type="noteref"',
    );
  });
});

it('headings of the contents carry no note numbers', () => {
  const html = '<h2 id="a">Kdo &amp; co<a class="fnref" href="#fn-1">1</a></h2><h2>bez</h2><h3 id="c">x</h3>';
  expect(listHeadings(trustHtml(html))).toEqual([{ id: 'a', title: 'Kdo & co' }]);
});
