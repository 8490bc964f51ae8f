import { findPassage, markWords, type TextPart } from '../../scripts/words/find-passage.ts';
import type { WordForms } from '../../scripts/words/inflection.ts';
import type { QueryWord } from '../../scripts/words/read-query.ts';
import type { FullTexts, IndexedPage } from './search-index.ts';
import { matchQuery, type TypedQuery } from './search-match.ts';
import { type RankedPage, rankPages } from './search-rank.ts';
import { neededWords, searchTexts } from './search-text.ts';
import type { Topics } from './search-topics.ts';
import { arrangePages } from './search-voice.ts';

/** A page to show: title and passage as they stand there, the searched words marked. */
export type FoundPage = {
  readonly href: string;
  readonly title: readonly TextPart[];
  readonly passage: readonly TextPart[];
};

/** The pages to show; `hasMore` if others may hold the words too. */
export type FoundPages = { readonly pages: readonly FoundPage[]; readonly hasMore: boolean };

/**
 * Which pages may be shown: those of one section, or null for all; on the quiet way those for people at risk. `isOwn` if
 * they are in the language of the search page, whose full texts can be searched too.
 */
export type Choice = { readonly section: string | null; readonly onlyHigh: boolean; readonly isOwn: boolean };

const mostShown = 8;
/** Texts have to be loaded before they are judged, so fewer of them are. */
const mostRead = 6;
/** If the topics answer less of a question, the full texts are asked too. */
const enoughShare = 0.5;

/**
 * Finds the pages that answer what somebody typed, eight at most, the best first. Empty where nothing does: then the
 * reader gets helplines, not a page that shares three letters with the query.
 */
export async function findPages(
  topics: Topics,
  texts: FullTexts,
  text: string,
  choice: Choice,
): Promise<FoundPages> {
  const query = matchQuery(text, topics);
  const mayShow = (page: Pick<RankedPage, 'section' | 'high'>) =>
    (choice.section === null || page.section === choice.section) && (page.high || !choice.onlyHigh);
  const ranked = rankPages(topics, query).filter(mayShow);
  const isEnough = ranked.some(({ said, share }) => said || share >= enoughShare);
  const deeper = isEnough || !choice.isOwn ? [] : (await findInTexts(topics, texts, query)).filter(mayShow);
  const known = new Set(ranked.map(({ id }) => id));
  const arranged = arrangePages(
    [...ranked, ...deeper.filter(({ id }) => !known.has(id))],
    query,
    topics,
  ).filter(mayShow);
  const words = query.words.map(({ word }) => word);
  const shown = arranged.slice(0, mostShown);
  const pages = await Promise.all(
    shown.map(async ({ id }) => showPage(await texts.readPage(id), words, topics.forms)),
  );
  return { pages, hasMore: arranged.length > mostShown };
}

/** Looks into the full texts for what no page has as a topic; a word that Pagefind took for another one does not count. */
async function findInTexts(topics: Topics, texts: FullTexts, query: TypedQuery): Promise<RankedPage[]> {
  const words = query.words.map(({ word }) => word);
  const hits = (await searchTexts(texts.search, words, topics.forms)).slice(0, mostRead);
  const pages = await Promise.all(
    hits.map(async ({ id, score }): Promise<RankedPage[]> => {
      const topic = topics.pages.find((page) => page.id === id);
      const { content, meta } = await texts.readPage(id);
      const found = markWords(`${meta['title'] ?? ''} ${content}`, words, topics.forms).words.size;
      if (!topic || found < neededWords(words.length)) return [];
      const { high, section } = topic;
      const share = found / words.length;
      return [{ id, section, high, said: false, share, score: share / 2 + score / (1000 + score) }];
    }),
  );
  return pages.flat();
}

function showPage(
  { content, meta, url }: IndexedPage,
  query: readonly QueryWord[],
  forms: WordForms,
): FoundPage {
  const heading = meta['title'] ?? '';
  return {
    href: url,
    title: markWords(heading, query, forms).parts,
    passage: findPassage(withoutHeading(content, heading), query, forms).parts,
  };
}

/** The text begins with the heading and a full stop; hard spaces are kept in one of the two only. */
function withoutHeading(content: string, heading: string): string {
  const spaced = (text: string) => text.replace(/\s/g, ' ');
  const begins = heading !== '' && spaced(content).startsWith(spaced(heading));
  return begins ? content.slice(heading.length).replace(/^[.\s]+/, '') : content;
}
