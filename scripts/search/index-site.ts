import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Library } from '../content/library.ts';
import { listFiles } from '../files/list-files.ts';
import { type Fragment, readFragments } from './read-fragments.ts';
import { separateText } from './separate-text.ts';
import { unsearched } from './unsearched.ts';
import { writeIndex } from './write-index.ts';

/** What was indexed: pages and languages (BCP 47, small letters), bytes of the whole index, time in milliseconds. */
export type SiteIndex = {
  readonly pages: number;
  readonly bytes: number;
  readonly languages: readonly string[];
  readonly milliseconds: number;
};

/**
 * `base` is the folder of the site in its addresses, e.g. `/` or `/help/`. `library` gives the words that people type for a
 * page; without it only its own words count.
 */
export type IndexOptions = { readonly base: string; readonly library?: Library };

const mark = 'data-pagefind-body';

/**
 * Indexes the finished HTML of a folder into `<out>/pagefind/`, replacing what was there. Only pages whose text a layout
 * marked are read. The same pages give the same bytes. Without any marked page there is no index.
 * @throws if Pagefind cannot run or refuses a page
 */
export async function indexSite(out: string, { base, library }: IndexOptions): Promise<SiteIndex> {
  const start = performance.now();
  const bundle = join(out, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  try {
    const pages = await readPages(await openIndex(), out, base);
    const languages = [...new Set(pages.map(({ tag }) => tag))].sort();
    const bytes = await writeIndex(bundle, pages, languages, library ?? null);
    return { pages: pages.length, bytes, languages, milliseconds: Math.round(performance.now() - start) };
  } finally {
    await close();
  }
}

async function openIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ excludeSelectors: [...unsearched] });
  refuseErrors(errors);
  if (!index) throw new Error('Pagefind opened no index.');
  return index;
}

async function readPages(index: PagefindIndex, out: string, base: string): Promise<Fragment[]> {
  let pages = 0;
  for (const path of await listFiles(out, '.html')) {
    const html = await readFile(join(out, path), 'utf8');
    if (!html.includes(mark)) continue;
    const content = separateText(html);
    const url = base + path.replace(/(^|\/)index\.html$/, '$1');
    const { errors } = await index.addHTMLFile({ url, content });
    refuseErrors(errors, path);
    pages += 1;
  }
  if (pages === 0) return [];
  const { errors, files } = await index.getFiles();
  refuseErrors(errors);
  return readFragments(files);
}

function refuseErrors(errors: readonly string[], path?: string): void {
  if (errors.length === 0) return;
  throw new Error(`Pagefind refuses ${path ?? 'to work'}: ${errors.join(' ')}`);
}
