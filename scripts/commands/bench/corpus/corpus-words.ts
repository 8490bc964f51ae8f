import { readFile } from 'node:fs/promises';

/** Words from which the pages of one language are made. Sentences hold {person}, {thing}, {companion}, {number}, {city}. */
export type CorpusLanguage = {
  readonly endonym: string;
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** Titles of the pages that every site has, by their path. */
  readonly pages: Readonly<Record<string, string>>;
  readonly people: readonly string[];
  readonly things: readonly string[];
  readonly companions: readonly string[];
  readonly sentences: readonly string[];
  readonly headings: readonly string[];
  readonly tableHeads: readonly string[];
  readonly related: string;
  /** Titles of articles, numbered; the source language has titles of its own. */
  readonly titles: readonly string[];
};

/** An article that somebody wrote: its first sentences are its own, the rest is made. */
export type CorpusTopic = {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly sentences: readonly string[];
};

/** All words of the corpus; the first language is the one that is written first. */
export type CorpusWords = {
  readonly languages: Readonly<Record<string, CorpusLanguage>>;
  readonly topics: readonly CorpusTopic[];
  readonly cities: readonly string[];
  readonly services: readonly { readonly slug: string; readonly name: string }[];
};

/** Reads the words from `tests/bench/corpus`. */
export async function readCorpusWords(folder: string): Promise<CorpusWords> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(`${folder}/${name}.json`, 'utf8'));
  const [languages, topics, places] = [await read('phrases'), await read('topics'), await read('places')];
  return trustWords({ languages, topics, ...Object(places) });
}

/** The files are ours and come with the program; what does not fit shows at once as a broken corpus. */
function trustWords(words: unknown): CorpusWords {
  return words as CorpusWords;
}
