import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashTree } from '../../scripts/files/hash-tree.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { indexSite, type SiteIndex } from '../../scripts/search/index-site.ts';
import type { PageText, TopicIndex } from '../../scripts/words/topic-index.ts';

const pages = path.resolve('tests/fixtures/searchable');
let folder = '';
let made: SiteIndex;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pospolu-search-'));
  await cp(pages, `${folder}/one`, { recursive: true });
  await cp(pages, `${folder}/two`, { recursive: true });
  made = await indexSite(`${folder}/one`, { base: '/portal/' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads what the index keeps of its pages, by address. */
async function readPages(): Promise<Map<string, PageText>> {
  const bundle = `${folder}/one/pagefind`;
  const texts = await Promise.all(
    (await listFiles(`${bundle}/pages`)).map(
      async (file): Promise<PageText> => JSON.parse(await readFile(`${bundle}/pages/${file}`, 'utf8')),
    ),
  );
  return new Map(texts.map((page) => [page.url, page]));
}

async function readTopics(): Promise<TopicIndex> {
  return JSON.parse(await readFile(`${folder}/one/pagefind/topics-cs.json`, 'utf8'));
}

describe('the index of a site', () => {
  it('holds the marked pages of each language with their addresses', async () => {
    expect(made).toMatchObject({ pages: 4, languages: ['cs', 'uk'] });
    expect([...(await readPages()).keys()].sort()).toEqual([
      '/portal/cs/k9/',
      '/portal/cs/odbornici/',
      '/portal/cs/pomoc/',
      '/portal/uk/dity/',
    ]);
  });

  it('knows a page by its heading, not by its neutral title', async () => {
    expect((await readPages()).get('/portal/cs/k9/')?.title).toBe('Kde přespat');
  });

  it('knows section, class and stems of what people look for', async () => {
    const { pages } = await readTopics();
    expect(pages.map(({ high, section }) => [section, high])).toEqual([
      ['help', true],
      ['experts', false],
      ['help', true],
    ]);
    expect(pages[0]?.lines).toMatchObject({ keywords: ['vihod dum', 'bit'] });
  });

  it('keeps words of texts that are no topics, by the signs of pages', async () => {
    const texts = JSON.parse(await readFile(`${folder}/one/pagefind/texts-cs.json`, 'utf8'));
    expect(texts).toMatchObject({ azil: 'q', byt: 'q' });
    expect(Object.keys(texts)).not.toContain('na');
  });

  it('holds no menus, notes on drafts, fact tables and stand-ins', async () => {
    const text = JSON.stringify([...(await readPages()).values()]);
    expect(text).toContain('Linka pro každého');
    expect(text).not.toMatch(/\w+slovo/i);
  });

  it('keeps neighbouring words apart', async () => {
    const { content } = (await readPages()).get('/portal/cs/pomoc/') ?? {};
    expect(content).toContain('OSPOD Orgán');
  });

  it('is the same for the same pages', async () => {
    await indexSite(`${folder}/two`, { base: '/portal/' });
    await indexSite(`${folder}/two`, { base: '/portal/' });
    expect(await hashTree(`${folder}/two/pagefind`)).toBe(await hashTree(`${folder}/one/pagefind`));
  });

  it('holds only what our search asks for, and tells its size', async () => {
    const bundle = `${folder}/one/pagefind`;
    const files = await listFiles(bundle);
    const sizes = await Promise.all(files.map(async (file) => (await readFile(`${bundle}/${file}`)).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(made.bytes);
    expect(files.map((file) => file.replace(/_[0-9a-f]+\./, '.'))).toEqual([
      ...Array.from({ length: 3 }, () => 'pages/cs.json'),
      'pages/uk.json',
      'texts-cs.json',
      'texts-uk.json',
      'topics-cs.json',
      'topics-uk.json',
    ]);
  });

  it('is empty for a site without marked pages, and an old one goes away', async () => {
    await rm(`${folder}/two`, { recursive: true });
    await cp(`${folder}/one/pagefind`, `${folder}/two/pagefind`, { recursive: true });
    await writeFile(`${folder}/two/index.html`, '<html lang="cs"><main>Text</main></html>');
    expect(await indexSite(`${folder}/two`, { base: '/' })).toMatchObject({
      pages: 0,
      bytes: 0,
      languages: [],
    });
    expect(await listFiles(`${folder}/two`)).toEqual(['index.html']);
  });
});
