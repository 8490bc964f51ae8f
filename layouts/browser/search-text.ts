import { fold } from '../../scripts/words/fold.ts';
import type { WordForms } from '../../scripts/words/inflection.ts';
import { isWordOf } from '../../scripts/words/is-word-of.ts';
import type { QueryWord } from '../../scripts/words/read-query.ts';
import { splitWords } from '../../scripts/words/split-words.ts';
import type { Hit, IndexedPage, SearchIndex } from './search-index.ts';

/** A page in whose text words were found: how many of them, and Pagefind's own score. */
export type TextHit = { readonly id: string; readonly matched: number; readonly score: number };

/** Gives how many of the typed words a page has to hold: half of them, since people type whole sentences. */
export function neededWords(typed: number): number {
  return Math.ceil(typed / 2);
}

/** Searches the full texts: pages with at least half of the words, those with most of them first. */
export async function searchTexts(
  search: SearchIndex['search'],
  query: readonly QueryWord[],
  forms: WordForms,
): Promise<TextHit[]> {
  const pages = new Map<string, TextHit>();
  for (const hits of await Promise.all(query.map((word) => searchWord(search, word, forms)))) {
    for (const [id, score] of hits) {
      const page = pages.get(id);
      pages.set(id, { id, matched: (page?.matched ?? 0) + 1, score: (page?.score ?? 0) + score });
    }
  }
  return [...pages.values()]
    .filter(({ matched }) => matched >= neededWords(query.length))
    .sort((a, b) => b.matched - a.matched || b.score - a.score);
}

/**
 * Searches one word by each beginning of its forms. Pagefind shortens a beginning that it does not know until something
 * fits; so one page of each answer is read, and the answer dropped unless a word there begins so.
 */
async function searchWord(
  search: SearchIndex['search'],
  word: QueryWord,
  forms: WordForms,
): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  for (const beginning of word.beginnings) {
    const { results } = await search(beginning);
    if (!(await isKnown(results[0], beginning, word, forms))) continue;
    for (const { id, score } of results) best.set(id, Math.max(score, best.get(id) ?? 0));
  }
  return best;
}

async function isKnown(first: Hit | undefined, beginning: string, word: QueryWord, forms: WordForms) {
  if (!first) return false;
  const words = wordsOf(await first.data());
  return words.some((one) => one.startsWith(fold(beginning)) || isWordOf(word, one, forms));
}

function wordsOf({ content, meta }: IndexedPage): string[] {
  return splitWords(`${meta['title'] ?? ''} ${content}`).map(({ folded }) => folded);
}
