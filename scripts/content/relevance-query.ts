import { z } from 'zod';

const paths = z.array(z.string().min(1));

/** One query that somebody may type, and the pages that answer it; paths are those of `content/<tag>/`. */
export const RelevanceQuery = z
  .strictObject({
    query: z.string().min(1).describe('what is typed, letter for letter'),
    persona: z.string().min(1).describe('who types it'),
    kind: z.string().min(1).describe('what makes it hard, such as typo or plain'),
    accept: paths.default([]).describe('pages of which one belongs among the first five'),
    first: paths.optional().describe('pages that are right as the very first; without it any of accept is'),
    harm: paths.default([]).describe('beginnings of paths that must not come first for this reader'),
    nothing: z.boolean().default(false).describe('true: nothing at all may be found'),
  })
  .refine(
    ({ accept, nothing }) => nothing === (accept.length === 0),
    'give pages in accept, or nothing: true',
  );
export type RelevanceQuery = z.infer<typeof RelevanceQuery>;

/** All queries of a language and half. */
export const RelevanceQueries = z.array(RelevanceQuery);
