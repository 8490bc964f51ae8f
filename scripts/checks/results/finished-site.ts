import type { Library } from '../../content/library.ts';
import type { BuildManifest, BuiltPage } from '../../content/manifest.ts';
import type { SourceOfPage } from './source-of-page.ts';

/** A link to a heading or another place of a page of ours; `target` is the file, such as /cs/k4/index.html. */
export type FragmentLink = { readonly href: string; readonly target: string; readonly fragment: string };

/** What stays of a page when its tree is gone. */
export type PageSummary = {
  readonly entry: BuiltPage;
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  readonly fragmentLinks: readonly FragmentLink[];
  /** `<link rel="alternate" hreflang>`; `target` is null where the address is not one of this site. */
  readonly alternates: readonly { readonly tag: string; readonly target: string | null }[];
};

/** What is known of a finished site before its pages are read. Files start from the root of the output: /cs/index.html. */
export type SiteFacts = {
  readonly manifest: BuildManifest;
  readonly library: Library;
  /** Size of each file in bytes. */
  readonly files: ReadonlyMap<string, number>;
  /** Whole text of style sheets, scripts, drawings, XML, JSON and plain text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly entries: ReadonlyMap<string, BuiltPage>;
  /** Which source page a file was printed from; files without one are not in it. */
  readonly sources: ReadonlyMap<string, SourceOfPage>;
  /** Addresses of calls to contacts that may be published, such as tel:116111. */
  readonly phoneLinks: ReadonlySet<string>;
};

export type FinishedSite = SiteFacts & {
  /** Folder of the output. */
  readonly out: string;
  readonly pages: ReadonlyMap<string, PageSummary>;
};
