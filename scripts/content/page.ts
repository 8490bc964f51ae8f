import { z } from 'zod';
import { Withdrawal } from './withdrawal.ts';

export const pageKinds = [
  'home',
  'section',
  'article',
  'press',
  'downloads',
  'search',
  'openQuestions',
  'notFound',
  'leaflet',
] as const;

const Way = z.strictObject({
  text: z.string().min(1).describe('What the person would say of their situation'),
  summary: z.string().optional().describe('One grey line below'),
  icon: z.string().optional().describe('Name of a Phosphor icon'),
  page: z.string().describe('Path of the page, such as help/danger'),
});

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use only a–z, 0–9 and single hyphens');

/** Who judged a text, or `none`. */
export const Review = z.union([
  z.literal('none'),
  z.strictObject({
    by: z.string().min(1).describe('Name of the person who judged the text'),
    role: z.string().min(1).describe('Profession of that person'),
    on: z.iso.date().describe('Day of the judgement, such as 2026-11-22'),
    until: z.iso.date().describe('Day after which it must be judged again'),
  }),
]);
export type Review = z.infer<typeof Review>;

/** Front matter of a page: only what cannot be derived from its path, language or text. */
export const PageMeta = z.strictObject({
  title: z.string().min(1).describe('Heading of the page in full words'),
  description: z.string().min(1).describe('One or two sentences: the lead under the heading'),
  kind: z
    .enum(pageKinds)
    .optional()
    .describe(`Kind of page: ${pageKinds.join(', ')}`),
  slug: slug.optional().describe('Last part of the address, localised; default is the file name'),
  code: z
    .string()
    .regex(/^[a-z0-9]{2,4}$/, 'use two to four letters or digits')
    .optional()
    .describe('Neutral code that stands in the address of inner pages of class high'),
  neutralTitle: z
    .string()
    .min(1)
    .optional()
    .describe('Neutral but unique browser title of inner pages of class high'),
  menu: z.string().optional().describe('Short name for lists and menus'),
  summary: z.string().optional().describe('One grey line for lists of links'),
  order: z.number().optional().describe('Position within its section'),
  icon: z.string().optional().describe('Name of a Phosphor icon'),
  answers: z
    .array(z.string().min(1))
    .optional()
    .describe('Questions that the page must answer, in the words of its readers'),
  contacts: z.array(z.string()).optional().describe('Ids of contacts for the side column'),
  next: z.array(z.string()).optional().describe('Paths of pages for the ways on, such as help/eviction'),
  keywords: z.array(z.string()).optional().describe('Everyday words under which people look for the page'),
  picture: z.string().optional().describe('Id of a drawn scene'),
  situations: z.array(Way).optional().describe('Home only: ways in by situation'),
  work: z.array(Way).optional().describe('Home only: ways in for professionals'),
  movedFrom: z
    .array(
      z
        .string()
        .regex(
          /^\/(?:(?!\.{1,2}\/)[\p{L}\p{N}._~-]+\/)+$/u,
          'begin and end with a slash, with names of letters, digits, hyphens and dots between',
        ),
    )
    .optional()
    .describe('Earlier addresses that lead here'),
  withdrawn: Withdrawal.optional().describe('Pulls the page at once: since when, why, what to read instead'),
  review: Review.describe('none, or who judged the text and until when'),
  translated: z
    .record(z.string(), z.string())
    .optional()
    .describe('Translations: hash of the source section that each section follows'),
});
export type PageMeta = z.infer<typeof PageMeta>;
