/** Writes an interface word in the page's language; values fill {places}, a number in `count` chooses the plural form. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

export type Direction = 'ltr' | 'rtl';

/** A link as lists and menus show it; `href` is ready for use on this page. */
export type PageLink = {
  readonly href: string;
  readonly text: string;
  readonly summary?: string;
  readonly icon?: string;
  readonly current?: boolean;
  /** Language of the words where it is not that of the page. */
  readonly lang?: string;
  readonly dir?: Direction;
};

/** Language of a text that stands on a page of another one. */
export type TextLanguage = { readonly tag: string; readonly direction: Direction };

export type LanguageLink = {
  readonly tag: string;
  readonly endonym: string;
  readonly direction: Direction;
  readonly href: string;
  readonly current: boolean;
};

export type EmergencyNumber = { readonly number: string; readonly href: string; readonly text: string };

/** A style sheet and the classes that it has rules for. */
export type StyleSheet = { readonly href: string; readonly classes: ReadonlySet<string> };

/** Everything around the main content; the same shape for all kinds of page. */
export type Frame = {
  readonly tag: string;
  readonly direction: Direction;
  /** Class of the root element: text size and face follow it. */
  readonly look: 'plain' | 'child' | 'easy' | 'press';
  readonly kind: string;
  readonly safety: 'high' | 'normal';
  /** Pages of class high are printed twice; on the quiet way the script leaves no way back. */
  readonly way: 'open' | 'quiet';
  /** Address of the same page on the other way, null where there is none. */
  readonly twin: string | null;
  /** Content of <title>, already neutral where it has to be. */
  readonly browserTitle: string;
  /** Null on inner pages of class high: a preview must not reveal the topic. */
  readonly metaDescription: string | null;
  readonly index: boolean;
  /** What the search of the site notes about the page; null where its text is not searched (stand-ins, 404, search). */
  readonly search: { readonly section: string; readonly keywords: readonly string[] } | null;
  readonly canonical: string | null;
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly feed: { readonly href: string; readonly title: string } | null;
  /**
   * `fonts` is null where the reader's own letters serve. A page loads one script at most: `search` holds what `hours`
   * does, `hours` what `script` does.
   */
  readonly assets: {
    /** In the order of choice, the one that holds everything last; a page loads one of them. */
    readonly sheets: readonly StyleSheet[];
    readonly fonts: string | null;
    readonly script: string | null;
    readonly hours: string | null;
    readonly search: string | null;
    readonly favicon: string;
  };
  readonly home: PageLink;
  readonly exit: { readonly href: string; readonly title: string; readonly second: string } | null;
  readonly leaving: string | null;
  readonly emergency: readonly EmergencyNumber[];
  readonly languages: readonly LanguageLink[];
  readonly menu: readonly PageLink[];
  readonly up: PageLink | null;
  /** Sentences about the state of the text ("not reviewed", "periods to be confirmed"). */
  readonly draft: readonly string[];
  readonly t: Translate;
};
