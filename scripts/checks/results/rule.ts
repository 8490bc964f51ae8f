import type { FinishedSite, SiteFacts } from './finished-site.ts';
import type { ParsedPage } from './parsed-page.ts';

/** What is wrong on one page, and what its author can do about it. */
export type Fault = { readonly message: string; readonly remedy: string };

/** A fault of a file that is not the page at hand. */
export type FileFault = Fault & { readonly file: string };

/**
 * One state that should hold in a finished site. `onPage` sees the tree of one page, which is gone afterwards;
 * `onSite` sees what was kept of all pages, and the other files.
 */
export type Rule = {
  /** Kebab-case, the same as the name of its file. */
  readonly name: string;
  readonly onPage?: (page: ParsedPage, site: SiteFacts) => readonly Fault[];
  readonly onSite?: (site: FinishedSite) => readonly FileFault[] | Promise<readonly FileFault[]>;
};
