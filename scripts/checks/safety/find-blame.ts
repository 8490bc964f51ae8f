import type { BlamingPhrase, SafetyRegister } from '../../content/safety-register.ts';
import { type FoundPhrase, findPhrases, saysOneOf } from './find-phrases.ts';

/** Finds words that blame or press in sentences of a language; sentences that quote what not to say are passed over. */
export function findBlame(
  sentences: readonly string[],
  tag: string,
  { forbidden }: Pick<SafetyRegister, 'forbidden'>,
): FoundPhrase<BlamingPhrase>[] {
  const quoting = forbidden.examples[tag]?.words ?? [];
  return findPhrases(sentences, forbidden.blame[tag] ?? []).filter(
    ({ sentence }) => !saysOneOf(sentence, quoting),
  );
}
