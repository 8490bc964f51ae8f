import type { PageLink } from '../../layouts/props/frame.ts';
import type { DownloadProps } from '../../layouts/props/pages.ts';
import type { Way } from '../content/address.ts';
import type { Html } from '../content/html.ts';
import type { Library } from '../content/library.ts';
import type { Translate } from '../i18n/translator.ts';
import type { LinkTarget } from '../markdown/render-env.ts';

/** Facts that a text used, in order of first use; sources and glossaries are made from them. */
export type UsedFacts = {
  readonly contacts: Set<string>;
  readonly laws: Set<string>;
  readonly periods: Set<string>;
  readonly terms: Set<string>;
  readonly statistics: Set<string>;
  readonly pictures: Set<string>;
};

/** What directives of the web site know of their page. */
export type WebPlace = {
  /** Resolves the path of a page, such as help/tried. */
  readonly link: (path: string) => LinkTarget;
  /** The pages of the section whose landing page this is. */
  readonly pages: () => readonly PageLink[];
  readonly way: Way;
  /** Address of the same page on the other way, null where there is none. */
  readonly twin: string | null;
  /** Gives a finished publication by its id, in the language of the page or the next one; null before it is made. */
  readonly download: (id: string) => DownloadProps | null;
  /** Neutral title of the exit, null on pages without one. */
  readonly exitTitle: string | null;
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
  /** A leaflet has room for one line where a book has a paragraph; a form has fields where others have lists. */
  readonly medium: 'web' | 'print' | 'leaflet' | 'form';
  /** Gives a drawn scene as inline SVG, or null if its file is missing. */
  readonly scene: (id: string) => Html | null;
  readonly used: UsedFacts;
  /** Absent on paper, and where a text stands on no page of its own. */
  readonly web?: WebPlace;
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
