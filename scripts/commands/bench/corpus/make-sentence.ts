import type { CorpusLanguage } from './corpus-words.ts';
import type { Random } from './random.ts';

/** Numbers that equal no period of the law register, so that made-up sentences never look like law. */
const numbers = [4, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25, 26, 27, 28];

/** Makes a sentence of a language, in Markdown; a plain one has no directives, as front matter prints none. */
export function makeSentence(
  words: CorpusLanguage,
  cities: readonly string[],
  random: Random,
  plain: 'plain' | 'markdown' = 'markdown',
): string {
  const sentences =
    plain === 'plain' ? words.sentences.filter((text) => !text.includes(':')) : words.sentences;
  const parts: Record<string, () => string> = {
    person: () => random.pick(words.people),
    thing: () => random.pick(words.things),
    companion: () => random.pick(words.companions),
    number: () => String(random.pick(numbers)),
    city: () => random.pick(cities),
  };
  return random.pick(sentences).replace(/\{(\w+)\}/g, (whole, name: string) => parts[name]?.() ?? whole);
}
