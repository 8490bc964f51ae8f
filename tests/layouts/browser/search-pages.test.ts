import { describe, expect, it } from 'vitest';
import { type Choice, findPages } from '../../../layouts/browser/search-pages.ts';
import { type SamplePage, siteOf } from './topics-of.ts';

const pages: readonly SamplePage[] = [
  { path: 'experts/contract', title: 'Smlouva', text: 'Detail smlouvy o spolupráci.' },
  { path: 'experts/school', title: 'Pro školy', text: 'Dětem pomáhá klid.', keywords: 'děti ve škole' },
  { path: 'help/index', title: 'Pomoc', text: 'Kde je dítě?', keywords: 'vyhodil mě, dítě' },
  { path: 'help/danger', title: 'Nebezpečí', text: 'Zavolejte policii.' },
];
const all: Choice = { section: null, onlyHigh: false };
const ask = (some: readonly SamplePage[], text: string, choice: Choice = all) => {
  const { knowledge, loadPage } = siteOf('cs', some);
  return findPages(knowledge, loadPage, text, choice);
};
const find = async (text: string, choice: Choice = all) => (await ask(pages, text, choice)).pages;
const hrefs = async (text: string, choice?: Choice) => (await find(text, choice)).map(({ href }) => href);

describe('the search', () => {
  it('finds all forms of a word and nothing that only begins alike', async () => {
    expect(await hrefs('dětí')).toEqual(['/help/index/', '/experts/school/']);
  });

  it.each(['detektiv', 'xyz', 'smrk', '…', ''])('finds nothing for %j', async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it('forgives a word that is nowhere, but not most of them', async () => {
    expect(await hrefs('detail')).toEqual(['/experts/contract/']);
    expect(await hrefs('smlouva qqq')).toEqual(['/experts/contract/']);
    expect(await find('detail qqq www')).toEqual([]);
  });

  it('finds by the words that an editor noted', async () => {
    expect(await hrefs('vyhodila')).toEqual(['/help/index/']);
    expect(await hrefs('mlátil mě')).toEqual(['/help/danger/']);
  });

  it('looks into the texts only for what no page has as a topic', async () => {
    const { knowledge, loadPage, loaded } = siteOf('cs', pages);
    await findPages(knowledge, loadPage, 'dětem', all);
    expect(loaded).not.toContain('texts cs');
    const { pages: found } = await findPages(knowledge, loadPage, 'spolupráce', all);
    expect(found.map(({ href }) => href)).toEqual(['/experts/contract/']);
    expect(loaded).toContain('texts cs');
  });

  it('shows pages of one section alone, and on the quiet way those for people at risk', async () => {
    expect(await hrefs('dětí', { ...all, section: 'experts' })).toEqual(['/experts/school/']);
    expect(await hrefs('dětí', { ...all, onlyHigh: true })).toEqual(['/help/index/']);
    expect(await hrefs('spolupráce', { ...all, onlyHigh: true })).toEqual([]);
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
      path: `help/${number}`,
      title: `Soud ${number}`,
    }));
    const result = await ask(many, 'soudu');
    expect(result.pages).toHaveLength(8);
    expect(result.hasMore).toBe(true);
    expect((await ask(pages, 'dětem')).hasMore).toBe(false);
  });

  it('does not repeat the heading in the passage', async () => {
    const titled = [{ path: 'help/a', title: 'Soud s\u00a0dítětem', text: 'Co dělá soud?' }];
    const { pages: found } = await ask(titled, 'dítě soud');
    expect(found[0]?.passage.map(({ text }) => text).join('')).toBe('Co dělá soud?');
  });
});
