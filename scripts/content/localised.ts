import { z } from 'zod';
import { LanguageTag } from './language-tag.ts';

const Text = z.string().trim().min(1, 'the text is empty').describe('text in this language');

/**
 * One text in several languages, keyed by BCP 47 tag. Czech is the source and always there; any other may be missing.
 * @example { cs: 'zdarma', en: 'free of charge' }
 */
export const Localised = z
  .object({ cs: Text.describe('the Czech text, the source of all others') })
  .catchall(Text)
  .superRefine((texts, context) => {
    for (const key of Object.keys(texts)) {
      if (LanguageTag.safeParse(key).success) continue;
      context.addIssue({ code: 'custom', path: [key], message: 'a language is named by its BCP 47 tag' });
    }
  })
  .describe('texts by language tag, Czech required: cs: …, en: …');
export type Localised = z.infer<typeof Localised>;
