import type { Phrase } from '../../content/safety-register.ts';

/** A forbidden phrase and the sentence in which it stands. */
export type FoundPhrase = { readonly phrase: string; readonly sentence: string };

const patterns = new WeakMap<readonly Phrase[], RegExp>();

/** Finds phrases at the beginning of words in sentences, but for those that one of their limits excuses. */
export function findPhrases(sentences: readonly string[], phrases: readonly Phrase[]): FoundPhrase[] {
  if (phrases.length === 0) return [];
  const any =
    patterns.get(phrases) ?? new RegExp(phrases.map(({ phrase }) => patternOf(phrase)).join('|'), 'iu');
  patterns.set(phrases, any);
  return sentences
    .filter((sentence) => any.test(sentence))
    .flatMap((sentence) =>
      phrases
        .filter(({ phrase }) => new RegExp(patternOf(phrase), 'iu').test(sentence))
        .filter(({ unless }) => !unless.some((word) => new RegExp(patternOf(word), 'iu').test(sentence)))
        .map(({ phrase }) => ({ phrase, sentence })),
    );
}

function patternOf(phrase: string): string {
  const words = phrase.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?<![\\p{L}\\p{N}])${words.join('\\s+')}`;
}
