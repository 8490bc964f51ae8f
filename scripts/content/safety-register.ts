import { z } from 'zod';
import { Localised } from './localised.ts';

const Signature = z.strictObject({
  by: z.string().trim().min(1).describe('name of who judged it'),
  role: z.string().trim().min(1).describe('profession or experience, office'),
  on: z.iso.date().describe('day of the signature'),
});

const Phrase = z.strictObject({
  phrase: z
    .string()
    .trim()
    .min(3)
    .describe('words that must not be said, from their beginning; endings may differ'),
  unless: z
    .array(z.string().trim().min(2))
    .default([])
    .describe('words that set a limit or take it back: with one of them in the same sentence it may be said'),
});
/** A phrase to look for, and words that excuse it. */
export type Phrase = { readonly phrase: string; readonly unless: readonly string[] };

const BlamingPhrase = Phrase.extend({
  better: z.string().trim().min(3).describe('what to say instead; shown to whoever wrote the phrase'),
});
export type BlamingPhrase = z.infer<typeof BlamingPhrase>;

const Examples = z.strictObject({
  columns: z.array(z.string().trim().min(2)).describe('heads of table columns that hold what not to say'),
  words: z.array(z.string().trim().min(3)).describe('words of a sentence that quotes what not to say'),
});
export type Examples = z.infer<typeof Examples>;

const Phrases = z.record(z.string(), z.array(Phrase)).describe('phrases by language tag');

const Question = z.strictObject({
  number: z.int().positive().describe('number of the rule of safety'),
  question: Localised.describe('what a person has to judge, as one question'),
  signed: Signature.nullable().describe('who judged it: by, role, on; null = nobody yet'),
});
export type SafetyQuestion = z.infer<typeof Question>;

/** What the gate of safety cannot know by itself: words to avoid in each language, and questions for people. */
export const SafetyRegister = z.strictObject({
  since: z.iso.date().describe('day since which the questions wait'),
  forbidden: z
    .strictObject({
      promises: Phrases.describe('promises of a safety that nobody can keep'),
      blame: z
        .record(z.string(), z.array(BlamingPhrase))
        .describe('words that blame, press, or promise a result, by language tag'),
      examples: z
        .record(z.string(), Examples)
        .describe('by what a quoted example of such words is known, by language tag'),
      topics: Phrases.describe(
        'words that tell the topic where others may read: titles, addresses, file names',
      ),
    })
    .describe('words to avoid'),
  questions: z.array(Question).describe('what only a person can judge, by number of the rule'),
});
export type SafetyRegister = z.infer<typeof SafetyRegister>;
