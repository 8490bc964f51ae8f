import { z } from 'zod';

const path = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/,
    'write the path of a page, such as help/danger',
  )
  .describe('path of a page without language and .md, such as help/danger');
const words = z.string().trim().min(1).max(90);

const Topic = z.strictObject({
  page: path.describe('the page that answers best, such as help/danger'),
  also: z.array(path).default([]).describe('further pages that help, the best first'),
  name: words
    .optional()
    .describe(
      'name of the situation in the list from A to Z, in the words of the reader; without it it is not listed',
    ),
  words: z
    .array(words)
    .default([])
    .describe('what people type: any form of a word, in any order; small words do not count'),
  said: z
    .array(words)
    .default([])
    .describe(
      'what people type, each word exactly as written, small ones too, one after another; … stands for up to two more words',
    ),
});

const Voices = z.strictObject({
  personal: z
    .array(words)
    .describe('words by which somebody speaks of themselves or of their home, exactly as written'),
  adult: z
    .array(words)
    .default([])
    .describe('words by which an adult speaks, though words of a child stand beside them'),
  child: z.array(words).describe('words by which a child speaks, exactly as written'),
  professional: z.array(words).describe('words that people use at work, in any form'),
  help: path.describe('page for a person where no other fits'),
  children: path.describe('page for a child where no other fits'),
});

/** How people search in one language: which words mean the same, what they type for which page, who speaks so. */
export const SearchWords = z.strictObject({
  families: z
    .array(z.array(words.regex(/^\S+$/, 'write one word')).min(2))
    .describe('words that mean nearly the same, one group a line; one form of each is enough'),
  reserved: z.array(z.string()).describe('sections that come first only for what stands under said'),
  voices: Voices.describe('who seems to speak'),
  topics: z.array(Topic).describe('everyday words and the pages they lead to'),
});
export type SearchWords = z.infer<typeof SearchWords>;
export type SearchTopic = z.infer<typeof Topic>;
