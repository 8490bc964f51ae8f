import { z } from 'zod';
import { Localised } from './localised.ts';

/** A drawn scene. Only calm scenes exist: feelings are weather, the violent person is never drawn. */
export const Picture = z.strictObject({
  file: z
    .string()
    .regex(/^pictures\/[a-z0-9-]+\.svg$/)
    .describe('path below static/, for example pictures/doma.svg'),
  alt: Localised.describe('one sentence that says what is seen'),
  tone: z.literal('calm').describe('calm; other tones are not used'),
  ages: z
    .array(z.enum(['to-8', '9-12', '13-17', 'adult']))
    .min(1)
    .describe('readers for whom it is meant: to-8, 9-12, 13-17, adult'),
  colourIn: z.boolean().describe('true for an outline to colour in'),
  author: z.string().trim().min(1).describe('who drew it'),
  licence: z.string().trim().min(1).describe('licence, for example CC BY 4.0'),
  width: z.int().positive().describe('width of the view box'),
  height: z.int().positive().describe('height of the view box'),
});
export type Picture = z.infer<typeof Picture>;
