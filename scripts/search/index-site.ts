import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Library } from '../content/library.ts';
import { listFiles } from '../files/list-files.ts';
import { keepNeededFiles } from './keep-needed-files.ts';
import { separateText } from './separate-text.ts';
import { sortEntry } from './sort-entry.ts';
import { unsearched } from './unsearched.ts';
import { writeTopics } from './write-topics.ts';

/** What was indexed: pages and languages (BCP 47, small letters), bytes of the whole index, time in milliseconds. */
export type SiteIndex = {
  readonly pages: number;
  readonly bytes: number;
  readonly languages: readonly string[];
  readonly milliseconds: number;
};

/**
 * `base` is the folder of the site in its addresses, e.g. `/` or `/help/`. `environment` are the variables that child
 * processes inherit: the size of the pieces is set there while Pagefind runs, since it can be told in no other way.
 * Without them the pieces are ten times as large, and so is the first search of a reader. `library` gives the words that
 * people type for a page; without it only its own words count.
 */
export type IndexOptions = {
  readonly base: string;
  readonly library?: Library;
  readonly environment?: Record<string, string | undefined>;
};

const mark = 'data-pagefind-body';
const pieceSize = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '1000' };

/**
 * Indexes the finished HTML of a folder into `<out>/pagefind/`, replacing what was there. Only pages whose text a layout
 * marked are read. The same pages give the same bytes. Without any marked page there is no index.
 * @throws if Pagefind cannot run or refuses a page
 */
export async function indexSite(out: string, options: IndexOptions): Promise<SiteIndex> {
  const start = performance.now();
  const { environment = {} } = options;
  const before = { ...environment };
  const bundle = join(out, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  Object.assign(environment, pieceSize);
  try {
    const pages = await addPages(await openIndex(), out, options.base, bundle);
    if (pages === 0)
      return { pages, bytes: 0, languages: [], milliseconds: Math.round(performance.now() - start) };
    const pieces = await keepNeededFiles(bundle);
    const languages = await sortEntry(bundle);
    const bytes = pieces + (await writeTopics(bundle, languages, options.library ?? null));
    return { pages, bytes, languages, milliseconds: Math.round(performance.now() - start) };
  } finally {
    await close();
    restore(environment, before);
  }
}

function restore(environment: Record<string, string | undefined>, before: typeof environment): void {
  for (const name of Object.keys(pieceSize)) {
    if (before[name] === undefined) delete environment[name];
    else environment[name] = before[name];
  }
}

async function openIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ excludeSelectors: [...unsearched] });
  refuseErrors(errors);
  if (!index) throw new Error('Pagefind opened no index.');
  return index;
}

/** Adds the pages one after another: their order numbers them, and Pagefind would answer several at once as they finish. */
async function addPages(index: PagefindIndex, out: string, base: string, bundle: string): Promise<number> {
  let pages = 0;
  for (const path of await listFiles(out, '.html')) {
    const html = await readFile(join(out, path), 'utf8');
    if (!html.includes(mark)) continue;
    const content = separateText(html);
    const { errors } = await index.addHTMLFile({
      url: base + path.replace(/(^|\/)index\.html$/, '$1'),
      content,
    });
    refuseErrors(errors, path);
    pages += 1;
  }
  if (pages > 0) refuseErrors((await index.writeFiles({ outputPath: bundle })).errors);
  return pages;
}

function refuseErrors(errors: readonly string[], path?: string): void {
  if (errors.length === 0) return;
  throw new Error(`Pagefind refuses ${path ?? 'to work'}: ${errors.join(' ')}`);
}
