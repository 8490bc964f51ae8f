import type { PackedPatterns } from './read-patterns.ts';

type PatternSource = { readonly load: () => Promise<{ default: PackedPatterns }> };

/**
 * The TeX patterns we convert, by the name that Chromium gives the dictionary: it asks for `en-us` when the text is
 * `lang="en"` and for `de-1996` when it is `lang="de"`. Each licence is in the README of this room.
 */
export const patternSources = {
  cs: { load: () => import('hyphen/patterns/cs.js') },
  'de-1996': { load: () => import('hyphen/patterns/de-1996.js') },
  'en-gb': { load: () => import('hyphen/patterns/en-gb.js') },
  'en-us': { load: () => import('hyphen/patterns/en-us.js') },
  sk: { load: () => import('hyphen/patterns/sk.js') },
  uk: { load: () => import('hyphen/patterns/uk.js') },
} as const satisfies Record<string, PatternSource>;

/** Name of a dictionary as Chromium asks for it. */
export type DictionaryName = keyof typeof patternSources;

/** Names of all dictionaries that can be made, sorted. */
export const dictionaryNames = Object.keys(patternSources) as readonly DictionaryName[];
