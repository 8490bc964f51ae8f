import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashTree } from '../../scripts/files/hash-tree.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { indexSite, type SiteIndex } from '../../scripts/search/index-site.ts';

const pages = path.resolve('tests/fixtures/searchable');
let folder = '';
let made: SiteIndex;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pospolu-search-'));
  await cp(pages, `${folder}/one`, { recursive: true });
  await cp(pages, `${folder}/two`, { recursive: true });
  made = await indexSite(`${folder}/one`, { base: '/portal/', environment: process.env });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads what the index keeps of its pages, by address. */
async function readPages(): Promise<Map<string, { content: string; meta: Record<string, string> }>> {
  const bundle = `${folder}/one/pagefind`;
  const texts = await Promise.all(
    (await listFiles(bundle, '.pf_fragment')).map(async (file) => {
      const text = gunzipSync(await readFile(`${bundle}/${file}`)).toString('utf8');
      return JSON.parse(text.slice('pagefind_dcd'.length));
    }),
  );
  return new Map(texts.map((page) => [page.url, page]));
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
    const { meta } = (await readPages()).get('/portal/cs/k9/') ?? {};
    expect(meta).toMatchObject({
      title: 'Kde přespat',
      section: 'help',
      keywords: 'vyhodit z domu, bije mě',
    });
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
    await indexSite(`${folder}/two`, { base: '/portal/', environment: process.env });
    await indexSite(`${folder}/two`, { base: '/portal/', environment: process.env });
    expect(await hashTree(`${folder}/two/pagefind`)).toBe(await hashTree(`${folder}/one/pagefind`));
  });

  it('holds only what our search asks for, and tells its size', async () => {
    const bundle = `${folder}/one/pagefind`;
    const files = await listFiles(bundle);
    const sizes = await Promise.all(files.map(async (file) => (await readFile(`${bundle}/${file}`)).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(made.bytes);
    expect(files.map((file) => file.replace(/(^|\/|\.)(\w\w)_[0-9a-f]+\./, '$1$2.'))).toEqual([
      ...Array.from({ length: 3 }, () => 'fragment/cs.pf_fragment'),
      'fragment/uk.pf_fragment',
      'index/cs.pf_index',
      'index/uk.pf_index',
      'pagefind-entry.json',
      'pagefind.cs.pf_meta',
      'pagefind.js',
      'pagefind.uk.pf_meta',
      'topics-cs.json',
      'topics-uk.json',
      'wasm.unknown.pagefind',
    ]);
  });

  it('leaves the environment as it was', async () => {
    const environment = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '7' };
    await indexSite(`${folder}/two`, { base: '/', environment });
    expect(environment).toEqual({ PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '7' });
    expect(Object.keys(process.env)).not.toContain('PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE');
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
