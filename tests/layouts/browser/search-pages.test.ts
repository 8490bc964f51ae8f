import { describe, expect, it } from 'vitest';
import type { IndexedPage, SearchIndex } from '../../../layouts/browser/search-index.ts';
import { findPages } from '../../../layouts/browser/search-pages.ts';
import { fold } from '../../../scripts/words/fold.ts';
import { splitWords } from '../../../scripts/words/split-words.ts';
import { wordFormsOf } from '../../../scripts/words/word-forms.ts';

type Page = IndexedPage & { readonly high?: boolean };

/** Behaves as Pagefind: words that begin so; if there are none, ever shorter beginnings, so that something is found. */
function indexOf(pages: readonly Page[]): SearchIndex {
  const wordsOf = ({ content, meta }: Page) =>
    splitWords(`${meta['title']} ${content} ${meta['keywords'] ?? ''}`).map(({ folded }) => folded);
  const begins = (beginning: string) =>
    pages.filter((page) => wordsOf(page).some((word) => word.startsWith(beginning)));
  return {
    search: async (words, options) => {
      let beginning = fold(words);
      while (beginning !== '' && begins(beginning).length === 0) beginning = beginning.slice(0, -1);
      const found = begins(beginning).filter((page) => page.high || options === undefined);
      return { results: found.map((page) => ({ id: page.url, score: 1, data: async () => page })) };
    },
  };
}

const index = indexOf([
  { url: '/detail/', content: 'Detail smlouvy.', meta: { title: 'Smlouva' } },
  { url: '/work/', content: 'Dětem pomáhá klid.', meta: { title: 'Pro školy' } },
  { url: '/help/', content: 'Kde je dítě?', meta: { title: 'Pomoc', keywords: 'vyhodil mě' }, high: true },
]);
const find = async (text: string) => (await findPages(index, text, wordFormsOf('cs'))).pages;

describe('the search', () => {
  it('finds all forms of a word and nothing that only begins alike', async () => {
    expect((await find('dětí')).map(({ href }) => href)).toEqual(['/help/', '/work/']);
  });

  it.each(['detektiv', 'xyz', 'smrk', '…', ''])('finds nothing for %j', async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it('forgives a word that is nowhere, but not most of them', async () => {
    expect((await find('detail qqq')).map(({ href }) => href)).toEqual(['/detail/']);
    expect(await find('detail qqq www')).toEqual([]);
  });

  it('finds by the words that an editor noted', async () => {
    expect((await find('vyhodila')).map(({ href }) => href)).toEqual(['/help/']);
  });

  it('shows the passage with its marks', async () => {
    const [page] = await find('dětmi');
    expect(page?.passage).toEqual([
      { text: 'Kde je ', marked: false },
      { text: 'dítě', marked: true },
      { text: '?', marked: false },
    ]);
  });

  it('shows eight pages at most and tells that there are more', async () => {
    const many = Array.from({ length: 12 }, (_, number) => ({
      url: `/${number}/`,
      content: 'Soud rozhodne.',
      meta: { title: `Strana ${number}` },
    }));
    const result = await findPages(indexOf(many), 'soudu', wordFormsOf('cs'));
    expect(result.pages).toHaveLength(8);
    expect(result.hasMore).toBe(true);
    expect((await findPages(index, 'dětem', wordFormsOf('cs'))).hasMore).toBe(false);
  });

  it('does not repeat the heading in the passage', async () => {
    const titled = indexOf([
      { url: '/a/', content: 'Soud s dítětem. Co dělá soud?', meta: { title: 'Soud s\u00a0dítětem' } },
    ]);
    const { pages } = await findPages(titled, 'dítě soud', wordFormsOf('cs'));
    expect(pages[0]?.passage.map(({ text }) => text).join('')).toBe('Co dělá soud?');
  });
});
