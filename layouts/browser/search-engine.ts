import { type IndexFiles, openFiles } from './search-files.ts';
import { type FoundPages, findPages, type Knowledge } from './search-pages.ts';
import { keepQuiet, type QuietAddresses } from './search-quiet.ts';
import { addTexts, readTopics, type Topics } from './search-topics.ts';

/** What a search page knows of its site; `quiet` is null on the normal way. */
export type SearchPlace = { readonly bundle: string; readonly quiet: QuietAddresses | null };

/** What somebody asks: words, the language of the pages, and one section or null for all. */
export type Question = { readonly text: string; readonly tag: string; readonly section: string | null };

/** Answers a question. @throws if something could not be loaded; the next question tries again. */
export type Search = (question: Question) => Promise<FoundPages>;

/** Opens the search of a page; what a language needs is loaded when it is first asked for, and then kept. */
export function openSearch({ bundle, quiet }: SearchPlace): Search {
  const files = openFiles(bundle);
  const known = new Map<string, Promise<Knowledge>>();
  return async ({ section, tag, text }) => {
    const loaded = known.get(tag) ?? openKnowledge(files, tag);
    known.set(tag, loaded);
    try {
      const choice = { section, onlyHigh: quiet !== null };
      const found = await findPages(await loaded, files.loadPage, text, choice);
      return quiet === null ? found : { ...found, pages: found.pages.map((page) => keepQuiet(page, quiet)) };
    } catch (error) {
      known.delete(tag);
      throw error;
    }
  };
}

async function openKnowledge(files: IndexFiles, tag: string): Promise<Knowledge> {
  const topics = readTopics(await files.loadTopics(tag), tag);
  let deeper: Promise<Topics> | null = null;
  return {
    topics,
    loadDeeper: () => {
      deeper ??= files.loadTexts(tag).then((texts) => addTexts(topics, texts));
      return deeper;
    },
  };
}
