import { type FullTexts, openTexts } from './search-index.ts';
import { type FoundPages, findPages } from './search-pages.ts';
import { keepQuiet, type QuietAddresses } from './search-quiet.ts';
import { openTopics, type Topics } from './search-topics.ts';

/** What a search page knows of its site; `tag` is its own language, `quiet` is null on the normal way. */
export type SearchPlace = {
  readonly bundle: string;
  readonly tag: string;
  readonly quiet: QuietAddresses | null;
};

/** What somebody asks: words, the language of the pages, and one section or null for all. */
export type Question = { readonly text: string; readonly tag: string; readonly section: string | null };

/** Answers a question. @throws if something could not be loaded; the next question tries again. */
export type Search = (question: Question) => Promise<FoundPages>;

/** Opens the search of a page; what a language needs is loaded when it is first asked for. */
export function openSearch({ bundle, quiet, tag: own }: SearchPlace): Search {
  const topics = new Map<string, Promise<Topics>>();
  let texts: FullTexts = openTexts(bundle);
  return async ({ section, tag, text }) => {
    try {
      const loaded = topics.get(tag) ?? openTopics(bundle, tag);
      topics.set(tag, loaded);
      const choice = { section, isOwn: tag === own, onlyHigh: quiet !== null };
      const found = await findPages(await loaded, texts, text, choice);
      return quiet === null ? found : { ...found, pages: found.pages.map((page) => keepQuiet(page, quiet)) };
    } catch (error) {
      topics.delete(tag);
      texts = openTexts(bundle);
      throw error;
    }
  };
}
