import type { Library, SourcePage } from '../../content/library.ts';
import { wordLimitOf } from '../../content/reading-rules.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { wordsIn } from './measure-reading.ts';
import { directiveSpeaker } from './say-directives.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence, the line of its file on which it begins, and how many words it has. */
export type PlacedSentence = { readonly text: string; readonly line: number; readonly words: number };

/** The sentences of a page; `limit` for their average is null where none is set for its language. */
export type PageLevel = {
  readonly page: SourcePage;
  readonly limit: number | null;
  readonly sentences: readonly PlacedSentence[];
};

/** Reads the sentences of a page. Items without a full stop are no sentences: short entries would hide long sentences. */
export function readLevel(page: SourcePage, library: Library): PageLevel {
  const abbreviations = library.reading?.languages[page.tag]?.abbreviations;
  const say = directiveSpeaker(library, page.tag);
  const sentences = markdownBlocks(page.body, page.bodyLine).flatMap(({ kind, line, text }) => {
    const said = say(text);
    if (kind === 'item' && !isSentence(said)) return [];
    return splitSentences(said, abbreviations).map((sentence) => ({
      text: sentence.text,
      line: line + (said.slice(0, sentence.offset).match(/\n/g) ?? []).length,
      words: wordsIn(sentence.text).length,
    }));
  });
  return { page, limit: wordLimitOf(library.reading, page.path, page.tag), sentences };
}

/** Tells whether an item of a list is a sentence: it ends as one. */
export function isSentence(text: string): boolean {
  return /[.!?…]["”“»)]*\s*$/u.test(text);
}
