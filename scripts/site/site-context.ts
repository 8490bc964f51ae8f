import type { StyleSheet } from '../../layouts/props/frame.ts';
import type { Way } from '../content/address.ts';
import type { Catalogue } from '../content/catalogue.ts';
import type { Html } from '../content/html.ts';
import type { Library } from '../content/library.ts';
import type { Translate } from '../i18n/translator.ts';

/** Addresses of the made assets, ready for use in pages. */
export type AssetAddresses = {
  /** In the order of choice, the one that holds everything last. */
  readonly sheets: readonly StyleSheet[];
  readonly fonts: string;
  /** The script of all pages of class high, and the one of those that tell whether a line is open. */
  readonly exit: string;
  readonly hours: string;
  /** Holds the script of all pages first, so that the search page needs this one alone. */
  readonly search: string;
  /** What finds pages; the search page loads it when somebody searches. */
  readonly engine: string;
  readonly favicon: string;
};

/** What the whole build of the site knows. */
export type SiteBuild = {
  readonly library: Library;
  /** Day of the build, YYYY-MM-DD. */
  readonly date: string;
  readonly assets: AssetAddresses;
  readonly catalogue: Catalogue;
  /** Gives a drawn scene by its id, named in the first language of the chain that has a name for it. */
  readonly scene: (id: string, chain: readonly string[]) => Html | null;
  /** What journalists may take, per language: address, bytes and names of the files within. */
  readonly kits: ReadonlyMap<
    string,
    { readonly href: string; readonly bytes: number; readonly files: readonly string[] }
  >;
};

/** The build seen from one language, on one of the two ways. */
export type LanguageBuild = SiteBuild & {
  readonly tag: string;
  readonly way: Way;
  readonly chain: readonly string[];
  readonly t: Translate;
  readonly setText: (text: string) => string;
};

/** One page to print: its file below the output folder, the kind of its layout, and the layout's props. */
export type View = { readonly kind: string; readonly address: string; readonly props: unknown };
