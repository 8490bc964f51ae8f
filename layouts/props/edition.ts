import type { Frame, PageLink, TextLanguage } from './frame.ts';
import type { FileLink } from './pages.ts';

/** Kind `edition`: the page behind the code of a print. */
export type EditionProps = {
  readonly frame: Frame;
  /** Language of the print where the page says its words in it; null where they are in that of the page. */
  readonly language: TextLanguage | null;
  readonly title: string;
  readonly lead: string;
  /** Sentences about the newest edition. */
  readonly newest: readonly string[];
  /** Sections that differ from those of the print, in groups; a group is never empty. */
  readonly changes: readonly {
    readonly id: string;
    readonly title: string;
    readonly sections: readonly string[];
  }[];
  readonly files: readonly FileLink[];
  readonly words: { readonly files: string };
  readonly next: readonly PageLink[];
};
