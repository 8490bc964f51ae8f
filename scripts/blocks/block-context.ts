import type { Html } from '../content/html.ts';
import type { Library } from '../content/library.ts';
import type { Translate } from '../i18n/translator.ts';

/** Facts that a text used, in order of first use; sources and glossaries are made from them. */
export type UsedFacts = {
  readonly contacts: Set<string>;
  readonly laws: Set<string>;
  readonly periods: Set<string>;
  readonly terms: Set<string>;
  readonly statistics: Set<string>;
  readonly pictures: Set<string>;
};

/** What directives need to know of the place where they are printed. */
export type BlockContext = {
  readonly library: Library;
  readonly tag: string;
  /** Day of the build, YYYY-MM-DD. */
  readonly date: string;
  /** Language tags to try for a text, in order. */
  readonly chain: readonly string[];
  readonly t: Translate;
  readonly setText: (text: string) => string;
  /** A leaflet has room for one line where a book has a paragraph. */
  readonly medium: 'web' | 'print' | 'leaflet';
  /** Gives a drawn scene as inline SVG, or null if its file is missing. */
  readonly scene: (id: string) => Html | null;
  readonly used: UsedFacts;
};

/** Begins an empty record of used facts. */
export function startUsedFacts(): UsedFacts {
  return {
    contacts: new Set(),
    laws: new Set(),
    periods: new Set(),
    terms: new Set(),
    statistics: new Set(),
    pictures: new Set(),
  };
}
