import type { LanguageRules } from '../../content/reading-rules.ts';
import { countSyllables } from './count-syllables.ts';
import type { Sentence } from './split-sentences.ts';

/** How hard some sentences are: counts only, no judgement. */
export type Reading = {
  readonly sentences: number;
  readonly words: number;
  /** Words over four syllables. */
  readonly longWords: number;
  readonly passives: number;
  /** Foreign words in small letters, each once. */
  readonly foreign: readonly string[];
};

/** Counts words, long words, passives and foreign words; without rules for the language, words and syllables alone. */
export function measureReading(
  sentences: readonly Pick<Sentence, 'text'>[],
  tag: string,
  rules: LanguageRules | null,
): Reading {
  const all = sentences.flatMap(({ text }) => wordsIn(text));
  const passives = (rules?.passives ?? []).map((pattern) => new RegExp(pattern, 'gu'));
  const foreign = (rules?.foreign ?? []).map((pattern) => new RegExp(pattern, 'u'));
  const isKnown = (word: string) => rules?.known.some((known) => word.startsWith(known)) === true;
  const small = [...new Set(all.map((word) => word.toLowerCase()))];
  return {
    sentences: sentences.length,
    words: all.length,
    longWords: all.filter((word) => countSyllables(word, tag) > 4).length,
    passives: sentences.reduce(
      (sum, { text }) =>
        sum +
        passives.reduce((count, pattern) => count + [...text.toLowerCase().matchAll(pattern)].length, 0),
      0,
    ),
    foreign: small.filter((word) => foreign.some((pattern) => pattern.test(word)) && !isKnown(word)),
  };
}

/** Gives the average of words a sentence, from the words of each; 0 without sentences. */
export function averageWords(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}

/** Lists the words of a sentence: runs of letters and digits; hyphens, apostrophes and grouped digits do not part them. */
export function wordsIn(sentence: string): string[] {
  return (
    sentence.match(/\p{N}+(?:[\u00a0\u202f ]\p{N}{2,3})+|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\u00ad-]*/gu) ?? []
  );
}
