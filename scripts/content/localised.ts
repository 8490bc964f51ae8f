import { z } from 'zod';
import { LanguageTag } from './language-tag.ts';

const Text = z.string().trim().min(1, 'the text is empty').describe('text in this language');

/**
 * One text in several languages, keyed by BCP 47 tag; at least one must be there. That the source language of the
 * site is among them is judged where it is known: by the check `text-has-source-language`.
 * @example { cs: 'zdarma', en: 'free of charge' }
 */
export const Localised = z
  .record(z.string(), Text)
  .superRefine((texts, context) => {
    const keys = Object.keys(texts);
    if (keys.length === 0) context.addIssue({ code: 'custom', message: 'no language is given' });
    for (const key of keys) {
      if (LanguageTag.safeParse(key).success) continue;
      context.addIssue({ code: 'custom', path: [key], message: 'a language is named by its BCP 47 tag' });
    }
  })
  .describe('texts by language tag: cs: …, en: …');
export type Localised = z.infer<typeof Localised>;
