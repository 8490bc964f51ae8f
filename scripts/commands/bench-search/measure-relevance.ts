import type { ReaderBrowser } from '../../browser/open-reader.ts';
import { addressOf } from '../../content/address.ts';
import type { Library } from '../../content/library.ts';
import type { RelevanceQuery } from '../../content/relevance-query.ts';
import { type AskedSite, type SearchServer, serveSearch } from './ask-search.ts';
import { type Judgement, judgeAnswer } from './judge-answer.ts';
import { type Half, halves, readQueries } from './read-queries.ts';

/** What a language and half of the suite gave. */
export type HalfResult = {
  readonly tag: string;
  readonly half: Half;
  readonly judgements: readonly Judgement[];
  /** The most bytes that a first search took, in a fresh window, over one query of each kind. */
  readonly firstSearchBytes: number;
};

export type RelevanceInput = {
  readonly site: AskedSite;
  readonly library: Library;
  /** Folder of the queries. */
  readonly queries: string;
  readonly tags: readonly string[];
};

const searchPage = 'search/index';

/** Asks a finished site everything that the suite has for it; halves that are not there are left out. */
export async function measureRelevance(
  { library, queries, site, tags }: RelevanceInput,
  browser: ReaderBrowser,
): Promise<HalfResult[]> {
  const server = await serveSearch(site, browser);
  const results: HalfResult[] = [];
  try {
    for (const tag of tags) {
      for (const half of Object.keys(halves) as Half[]) {
        const asked = await readQueries(queries, tag, half);
        if (asked === null) continue;
        const address = addressOf(library, tag, searchPage);
        results.push({
          tag,
          half,
          judgements: await askAll(server, address, asked, pathsByAddress(library, tag)),
          firstSearchBytes: await measureFirst(server, address, asked),
        });
      }
    }
  } finally {
    await server.close();
  }
  return results;
}

async function askAll(
  server: SearchServer,
  address: string,
  queries: readonly RelevanceQuery[],
  paths: ReadonlyMap<string, string>,
): Promise<Judgement[]> {
  const tab = await server.openTab(address);
  try {
    const judgements: Judgement[] = [];
    for (const query of queries) {
      const found = (await tab.ask(query.query)).map((href) => paths.get(href) ?? href);
      judgements.push(judgeAnswer({ query, found }));
    }
    return judgements;
  } finally {
    await tab.close();
  }
}

async function measureFirst(
  server: SearchServer,
  address: string,
  queries: readonly RelevanceQuery[],
): Promise<number> {
  const oneEach = new Map(queries.map((query) => [query.kind, query.query]));
  let most = 0;
  for (const words of oneEach.values()) {
    const tab = await server.openTab(address);
    await tab.ask(words);
    most = Math.max(most, tab.bytes());
    await tab.close();
  }
  return most;
}

function pathsByAddress(library: Library, tag: string): Map<string, string> {
  const paths = [...(library.pages.get(tag)?.keys() ?? [])];
  return new Map(paths.map((path) => [addressOf(library, tag, path), path]));
}
