import { findPassage, markWords, type TextPart } from '../../scripts/words/find-passage.ts';
import { fold } from '../../scripts/words/fold.ts';
import type { WordForms } from '../../scripts/words/inflection.ts';
import { isWordOf } from '../../scripts/words/is-word-of.ts';
import { type QueryWord, readQuery } from '../../scripts/words/read-query.ts';
import { splitWords } from '../../scripts/words/split-words.ts';
import type { IndexedPage, SearchIndex } from './search-index.ts';
import { type Candidate, compareCandidates, joinHits, neededWords, type WordHits } from './search-rank.ts';

/** A page to show: title and passage as they stand there, the searched words marked. */
export type FoundPage = {
  readonly href: string;
  /** Whether the page is for those at risk. */
  readonly high: boolean;
  readonly title: readonly TextPart[];
  readonly passage: readonly TextPart[];
};

/** The pages to show; `hasMore` if others may hold the words too. */
export type FoundPages = { readonly pages: readonly FoundPage[]; readonly hasMore: boolean };

/** Pages whose text is fetched at once; and how many times, if most of them turn out to be junk. */
const batch = 8;
const mostBatches = 3;

/**
 * Finds the pages that really hold what somebody typed, eight at most, the best first. Empty where nothing does: then the
 * reader gets helplines, not a page that shares three letters with the query.
 */
export async function findPages(index: SearchIndex, text: string, forms: WordForms): Promise<FoundPages> {
  const query = readQuery(text, forms);
  const words = await Promise.all(query.map((word) => searchWord(index, word, forms)));
  const candidates = joinHits(words);
  const pages: (Candidate & FoundPage)[] = [];
  let read = 0;
  while (read < Math.min(candidates.length, batch * mostBatches) && pages.length < batch / 2) {
    const some = candidates.slice(read, read + batch);
    const found = await Promise.all(some.map((one) => readPage(one, query, forms)));
    pages.push(...found.filter((page) => page !== null));
    read += some.length;
  }
  const hasMore = pages.length > batch || candidates.length > read;
  return { pages: pages.sort(compareCandidates).slice(0, batch), hasMore };
}

/**
 * Searches one word by each beginning of its forms. Pagefind shortens a beginning that it does not know until something
 * fits; so one page of each answer is read, and the answer dropped unless a word there begins so.
 */
async function searchWord(index: SearchIndex, word: QueryWord, forms: WordForms): Promise<WordHits> {
  const answers = word.beginnings.map(async (beginning) => {
    const { results } = await index.search(beginning);
    const [first] = results;
    if (!first) return [];
    const isKnown = wordsOf(await first.data()).some(
      (one) => one.startsWith(fold(beginning)) || isWordOf(word, one, forms),
    );
    if (!isKnown) return [];
    const help = await index.search(beginning, { filters: { safety: 'high' } });
    const high = new Set(help.results.map(({ id }) => id));
    return results.map((hit) => ({ hit, high: high.has(hit.id) }));
  });
  return (await Promise.all(answers)).flat();
}

/** Reads the text of a page and counts its words anew: a beginning may have matched another word. Null if too few are there. */
async function readPage(
  candidate: Candidate,
  query: readonly QueryWord[],
  forms: WordForms,
): Promise<(Candidate & FoundPage) | null> {
  const { content, meta, url } = await candidate.hit.data();
  const heading = meta['title'] ?? '';
  const title = markWords(heading, query, forms);
  const passage = findPassage(withoutHeading(content, heading), query, forms);
  const noted = markWords(meta['keywords'] ?? '', query, forms);
  const matched = new Set([...title.words, ...passage.words, ...noted.words]).size;
  if (matched < neededWords(query.length)) return null;
  return {
    ...candidate,
    matched,
    inTitle: title.words.size,
    href: url,
    title: title.parts,
    passage: passage.parts,
  };
}

/** The text begins with the heading and a full stop; hard spaces are kept in one of the two only. */
function withoutHeading(content: string, heading: string): string {
  const spaced = (text: string) => text.replace(/\s/g, ' ');
  const begins = heading !== '' && spaced(content).startsWith(spaced(heading));
  return begins ? content.slice(heading.length).replace(/^[.\s]+/, '') : content;
}

function wordsOf({ content, meta }: IndexedPage): string[] {
  return splitWords(`${meta['title'] ?? ''} ${content} ${meta['keywords'] ?? ''}`).map(
    ({ folded }) => folded,
  );
}
