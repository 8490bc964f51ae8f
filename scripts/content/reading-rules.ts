import { z } from 'zod';

const Limit = z.strictObject({
  under: z
    .string()
    .describe('beginning of the paths of pages, such as children/small/; "" = all; the longest wins'),
  words: z
    .record(z.string(), z.number().positive())
    .describe('how many words a sentence may have on average, by language tag'),
});

const Words = z.array(z.string().trim().min(1));

const LanguageRules = z.strictObject({
  abbreviations: Words.describe('words whose full stop ends no sentence, without it'),
  passives: Words.describe('patterns of passives (regular expressions over small letters)'),
  foreign: Words.describe('patterns of foreign words (regular expressions over one word in small letters)'),
  known: Words.describe('beginnings of words that these patterns find and everybody knows'),
});
export type LanguageRules = z.infer<typeof LanguageRules>;

/** How hard a text may be to read, and by what that is told. */
export const ReadingRules = z.strictObject({
  limits: z.array(Limit).describe('limits by the paths of pages'),
  languages: z.record(z.string(), LanguageRules).describe('what is counted, by language tag'),
});
export type ReadingRules = z.infer<typeof ReadingRules>;

/** Gives how many words a sentence of a page may have on average; null where nothing is said for its language. */
export function wordLimitOf(rules: ReadingRules | null, path: string, tag: string): number | null {
  const fitting = (rules?.limits ?? []).filter(({ under, words }) => path.startsWith(under) && tag in words);
  const nearest = fitting.reduce<z.infer<typeof Limit> | null>(
    (best, limit) => (best === null || limit.under.length > best.under.length ? limit : best),
    null,
  );
  return nearest?.words[tag] ?? null;
}
