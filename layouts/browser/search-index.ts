/** A page as Pagefind keeps it: its address, its whole text, and what the build noted about it. */
export type IndexedPage = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
};

/** A page that Pagefind offers for a beginning of a word; `data` fetches its text, named by a hash. */
export type Hit = {
  readonly id: string;
  readonly score: number;
  data(): Promise<IndexedPage>;
};

/** The part of Pagefind that we use; null asks for all pages. */
export type SearchIndex = {
  search(words: string | null): Promise<{ readonly results: readonly Hit[] }>;
};

/** The full texts of a language: pieces that are named by the topics, and Pagefind, which is loaded when it is first asked. */
export type FullTexts = {
  readPage(id: string): Promise<IndexedPage>;
  search: SearchIndex['search'];
};

type IndexOptions = {
  readonly basePath: string;
  readonly baseUrl: string;
  readonly noWorker: boolean;
  readonly metaCacheTag: string;
};

/**
 * Opens the full texts without loading anything; `bundle` is the address of their folder. Pieces may be of any language;
 * Pagefind searches that of the page alone.
 */
export function openTexts(bundle: string): FullTexts {
  let pagefind: Promise<SearchIndex> | null = null;
  const load = () => {
    pagefind ??= openPagefind(bundle);
    return pagefind;
  };
  return {
    search: async (words) => (await load()).search(words),
    readPage: async (id) => {
      if (typeof DecompressionStream === 'function') return readPiece(`${bundle}fragment/${id}.pf_fragment`);
      // Browsers before 2023 cannot unpack; Pagefind brings a program for that.
      const { results } = await (await load()).search(null);
      const hit = results.find((one) => one.id === id);
      if (!hit) throw new Error(id);
      return hit.data();
    },
  };
}

/** Without a worker there is one download less, and one policy to keep; our indexes are small. */
async function openPagefind(bundle: string): Promise<SearchIndex> {
  const { createInstance } = trustPagefind(await import(`${bundle}pagefind.js`));
  // The fixed tag replaces a time stamp in an address; the base belongs to the addresses in the index already.
  return createInstance({ basePath: bundle, baseUrl: '/', noWorker: true, metaCacheTag: '' });
}

async function readPiece(address: string): Promise<IndexedPage> {
  const { body, ok } = await fetch(address);
  if (!ok || !body) throw new Error(address);
  const text = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
  // Pagefind writes a word before its data, by which it knows them.
  return JSON.parse(text.slice(text.indexOf('{')));
}

/** Pagefind ships no types for the browser; these are those of version 1.5.2. */
function trustPagefind(module: unknown): { createInstance(options: IndexOptions): SearchIndex } {
  return module as { createInstance(options: IndexOptions): SearchIndex };
}
