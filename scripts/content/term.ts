import { z } from 'zod';
import { LanguageTag } from './language-tag.ts';
import { Localised } from './localised.ts';

/** A term of the glossary: its name in each language, how well that name is founded, and what it means. */
export const Term = z.strictObject({
  term: Localised.describe(
    'the term; where an office has no counterpart abroad, the Czech word stands in brackets',
  ),
  status: z
    .record(LanguageTag, z.enum(['attested', 'attested-partly', 'own']))
    .describe('by language: attested (found in use), attested-partly, own (our translation, to be reviewed)'),
  explained: Localised.describe('one or two plain sentences'),
  wrong: z
    .record(LanguageTag, z.array(z.string().trim().min(3)))
    .optional()
    .describe(
      'by language: words that must not stand for the term, from their beginning; endings may differ',
    ),
  note: z.string().trim().min(1).optional().describe('note for editors and translators, not printed'),
});
export type Term = z.infer<typeof Term>;
