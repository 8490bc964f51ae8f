import { z } from 'zod';

/**
 * Language tag of BCP 47 in the short forms that we use: language, then script or region.
 * @example 'uk', 'zh-Hant', 'de-AT'
 */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'a language is named by its BCP 47 tag')
  .describe('language tag, for example cs, en, uk');
export type LanguageTag = z.infer<typeof LanguageTag>;
