import type { Library, SourcePage } from '../../content/library.ts';
import { wordLimitOf } from '../../content/reading-rules.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { measureReading, type Reading } from './measure-reading.ts';
import { sayDirectives } from './say-directives.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';

/** A sentence and the line of its file on which it begins. */
export type PlacedSentence = Sentence & { readonly line: number };

/** How hard a page is; `limit` is null where none is set for its language. */
export type PageReading = {
  readonly page: SourcePage;
  readonly limit: number | null;
  readonly reading: Reading;
  readonly sentences: readonly PlacedSentence[];
};

/** Measures the sentences of a page. Items without a full stop are no sentences: short entries would hide long sentences. */
export function readLevel(page: SourcePage, library: Library): PageReading {
  const { reading: rules } = library;
  const language = rules?.languages[page.tag] ?? null;
  const sentences = markdownBlocks(page.body, page.bodyLine).flatMap(({ kind, line, text }) => {
    const said = sayDirectives(text, library, page.tag);
    if (kind === 'item' && !isSentence(said)) return [];
    return splitSentences(said, language?.abbreviations).map((sentence) => ({
      ...sentence,
      line: line + (said.slice(0, sentence.offset).match(/\n/g) ?? []).length,
    }));
  });
  return {
    page,
    limit: wordLimitOf(rules, page.path, page.tag),
    reading: measureReading(sentences, page.tag, language),
    sentences,
  };
}

/** Tells whether an item of a list is a sentence: it ends as one. */
export function isSentence(text: string): boolean {
  return /[.!?…]["”“»)]*\s*$/u.test(text);
}
