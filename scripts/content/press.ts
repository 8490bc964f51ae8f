import { z } from 'zod';
import { Localised } from './localised.ts';
import { Withdrawal } from './withdrawal.ts';

/** What journalists may copy: words about us, per language. */
export const PressRoom = z.strictObject({
  boilerplates: z
    .array(
      z.strictObject({
        title: Localised.describe('Name of the text, such as Short'),
        text: Localised.describe('Text ready to paste'),
      }),
    )
    .min(1)
    .describe('Words about the portal, short and long'),
  helpBox: Localised.describe('Box with help lines to stand below an article; numbers as :contact[id]'),
  licence: Localised.describe('What may be done with texts and logos'),
  facts: z.array(z.string()).describe('Ids of statistics whose latest value stands in the fact box'),
  logos: z
    .array(z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.svg$/, 'a logo is an SVG below static/'))
    .describe('Files below static/ that journalists may use'),
  spokesperson: Localised.describe('Who speaks, or that nobody is named yet'),
});
export type PressRoom = z.infer<typeof PressRoom>;

/** Front matter of a press release: content/press/<tag>/<name>.md. Its file name is its address. */
export const ReleaseMeta = z.strictObject({
  title: z.string().min(1).describe('Headline'),
  description: z.string().min(1).describe('Lede: who, what, when, where in one or two sentences'),
  date: z.iso
    .date()
    .describe('Day of publication, such as 2026-11-22; later days are left out of every output until then'),
  place: z.string().min(1).describe('Place of the date line'),
  withdrawn: Withdrawal.optional().describe(
    'Pulls the release at once: since when, why, what to read instead',
  ),
  contact: z.string().min(1).describe('Whom journalists ask, or that nobody is named yet'),
});
export type ReleaseMeta = z.infer<typeof ReleaseMeta>;
