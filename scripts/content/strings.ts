import { z } from 'zod';

/** One interface word, or its plural forms by the categories of Unicode (one, few, many, other). */
export const Word = z.union([
  z.string(),
  z.strictObject({
    zero: z.string().optional(),
    one: z.string().optional(),
    two: z.string().optional(),
    few: z.string().optional(),
    many: z.string().optional(),
    other: z.string().describe('Form used when no other fits'),
  }),
]);
export type Word = z.infer<typeof Word>;

export type Words = Readonly<Record<string, Word>>;

/** The schema of one language's interface words: the given keys, each optional, no others. */
export function wordsSchema(keys: readonly string[]): z.ZodType<Words> {
  return z.strictObject(
    Object.fromEntries(keys.map((key) => [key, Word.optional()])),
  ) as unknown as z.ZodType<Words>;
}
