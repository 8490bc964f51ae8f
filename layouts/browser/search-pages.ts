import { findPassage, markWords, type TextPart } from '../../scripts/words/find-passage.ts';
import type { WordForms } from '../../scripts/words/inflection.ts';
import type { QueryWord } from '../../scripts/words/read-query.ts';
import type { PageText } from '../../scripts/words/topic-index.ts';
import type { IndexFiles } from './search-files.ts';
import { matchQuery } from './search-match.ts';
import { type RankedPage, rankPages } from './search-rank.ts';
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

/** Which pages may be shown: those of one section, or null for all; on the quiet way those for people at risk. */
export type Choice = { readonly section: string | null; readonly onlyHigh: boolean };

/** What is asked: the topics of a language, and what also knows its full texts. */
export type Knowledge = { readonly topics: Topics; readonly loadDeeper: () => Promise<Topics> };

const mostShown = 8;
/** If no page answers so much of a question by its topics, the full texts are asked too. */
const enoughShare = 0.96;

/**
 * Finds the pages that answer what somebody typed, eight at most, the best first. Empty where nothing does: then the
 * reader gets helplines, not a page that shares three letters with the query.
 */
export async function findPages(
  { loadDeeper, topics }: Knowledge,
  loadPage: IndexFiles['loadPage'],
  text: string,
  choice: Choice,
): Promise<FoundPages> {
  const quick = rankFor(topics, text, choice);
  const isEnough =
    quick.query.words.length === 0 || quick.pages.some(({ said, share }) => said || share >= enoughShare);
  const { pages, query } = isEnough ? quick : rankFor(await loadDeeper(), text, choice);
  const words = query.words.map(({ word }) => word);
  const shown = await Promise.all(
    pages.slice(0, mostShown).map(async ({ id }) => showPage(await loadPage(id), words, topics.forms)),
  );
  return { pages: shown, hasMore: pages.length > mostShown };
}

function rankFor(topics: Topics, text: string, { onlyHigh, section }: Choice) {
  const mayShow = (page: RankedPage) =>
    (section === null || page.section === section) && (page.high || !onlyHigh);
  const query = matchQuery(text, topics);
  const ranked = rankPages(topics, query).filter(mayShow);
  return { query, pages: arrangePages(ranked, query, topics).filter(mayShow) };
}

function showPage(
  { content, title: heading, url }: PageText,
  query: readonly QueryWord[],
  forms: WordForms,
): FoundPage {
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
