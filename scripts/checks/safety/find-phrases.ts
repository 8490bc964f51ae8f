import type { Phrase } from '../../content/safety-register.ts';

/** A forbidden phrase and the sentence in which it stands, `offset` signs after its beginning. */
export type FoundPhrase<P extends Phrase = Phrase> = {
  readonly phrase: string;
  readonly entry: P;
  readonly sentence: string;
  readonly offset: number;
};

const patterns = new WeakMap<readonly Phrase[], RegExp>();

/** Finds phrases at the beginning of words in sentences, but for those that one of their limits excuses. */
export function findPhrases<P extends Phrase>(
  sentences: readonly string[],
  phrases: readonly P[],
): FoundPhrase<P>[] {
  return sentences
    .filter((sentence) => mentionsOneOf(sentence, phrases))
    .flatMap((sentence) =>
      phrases.flatMap((entry) => {
        const found = patternOfAny([entry.phrase]).exec(sentence);
        if (!found || saysOneOf(sentence, entry.unless)) return [];
        return [{ phrase: entry.phrase, entry, sentence, offset: found.index }];
      }),
    );
}

/** Tells whether a text holds one of many phrases, limits aside; quick enough for every text of the content. */
export function mentionsOneOf(text: string, phrases: readonly Phrase[]): boolean {
  if (phrases.length === 0) return false;
  const any = patterns.get(phrases) ?? patternOfAny(phrases.map(({ phrase }) => phrase));
  patterns.set(phrases, any);
  return any.test(text);
}

/** Tells whether a word of a sentence begins as one of the given ones. */
export function saysOneOf(sentence: string, words: readonly string[]): boolean {
  return words.length > 0 && patternOfAny(words).test(sentence);
}

function patternOfAny(phrases: readonly string[]): RegExp {
  const escaped = phrases.map((phrase) =>
    phrase
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})`, 'iu');
}
