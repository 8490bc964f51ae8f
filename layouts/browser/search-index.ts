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
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<IndexedPage>;
};

/** The part of Pagefind that we use. */
export type SearchIndex = {
  search(
    words: string,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly Hit[] }>;
};

type IndexOptions = {
  readonly basePath: string;
  readonly baseUrl: string;
  readonly noWorker: boolean;
  readonly metaCacheTag: string;
};

/**
 * Loads Pagefind and the index of the page's language; `bundle` is the address of its folder, with a slash at the end.
 * Without a worker there is one download less, and one policy to keep; our indexes are small.
 * @throws if something cannot be loaded
 */
export async function openIndex(bundle: string): Promise<SearchIndex> {
  const { createInstance } = trustPagefind(await import(`${bundle}pagefind.js`));
  // The fixed tag replaces a time stamp in an address; the base belongs to the addresses in the index already.
  return createInstance({ basePath: bundle, baseUrl: '/', noWorker: true, metaCacheTag: '' });
}

/** Pagefind ships no types for the browser; these are those of version 1.5.2. */
function trustPagefind(module: unknown): { createInstance(options: IndexOptions): SearchIndex } {
  return module as { createInstance(options: IndexOptions): SearchIndex };
}
