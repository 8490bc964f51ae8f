import { z } from 'zod';

/** One language of the registry. `pseudo` languages exist for tests of layout and are built only when asked for. */
export const Language = z.strictObject({
  tag: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'use a BCP 47 tag such as cs or sr-Latn')
    .describe('BCP 47 tag'),
  endonym: z.string().min(1).describe('Name of the language in itself'),
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/)
    .describe('ISO 15924 code of its script'),
  direction: z.enum(['ltr', 'rtl']).describe('Direction of writing'),
  fallback: z.string().nullable().describe('Language whose interface words stand in where one is missing'),
  status: z
    .enum(['published', 'paper', 'planned', 'pseudo'])
    .describe('paper: only on paper, without a website; planned languages are not built'),
});
export type Language = z.infer<typeof Language>;

export const Languages = z.array(Language);
