import type { Html } from '../content/html.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Directives } from './directives/directive.ts';

/** Where a reference leads; null prints its words without a link, as paper does for pages that are not in the book. */
export type LinkTarget =
  | { readonly href: string | null }
  | { readonly problem: { readonly rule: string; readonly message: string; readonly remedy: string } };

/** What a rendering needs to know of the world around the text. */
export type RenderOptions = {
  readonly file: string;
  /** Line of the file on which the text begins, from 1. */
  readonly firstLine: number;
  readonly setText: (text: string) => string;
  readonly directives: Directives;
  /** Turns `page:help/eviction#days` into an address. */
  readonly resolvePage: (path: string, fragment: string | null) => LinkTarget;
  /** Markup to stand right below the heading of a section, if any. */
  readonly afterHeading?: (id: string) => Html | null;
  /** Said after a link that leaves the site, for those who cannot see its arrow; null on paper. */
  readonly sayAway: string | null;
  /** Names the reference to a note for those who listen, such as “note 3”. */
  readonly sayNote: (number: number) => string;
  /** Prefix for ids of notes, so that several texts fit into one document. */
  readonly notePrefix?: string;
};

export type RenderEnv = RenderOptions & {
  readonly lines: readonly string[];
  readonly diagnostics: Diagnostic[];
  readonly found: {
    readonly pages: { path: string; fragment: string | null; line: number }[];
    readonly directives: { name: string; label: string; line: number }[];
  };
  /** Links that are open, innermost last: to a page of ours, away from us, or words alone. */
  readonly openLinks: ('own' | 'away' | 'words')[];
  heading: string;
  line: number;
};

/** Names the type of the parser's shared environment: `renderMarkdown` is the only one that makes it. */
export function trustEnv(env: unknown): RenderEnv {
  return env as RenderEnv;
}
