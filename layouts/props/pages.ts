import type { Html } from '../../scripts/content/html.ts';
import type { ContactCardProps } from './contact-card.ts';
import type { Frame, LanguageLink, PageLink, TextLanguage } from './frame.ts';
import type { PageQuestions } from './page-questions.ts';

export type Note = { readonly number: number; readonly id: string; readonly html: Html };

type Text = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly body: Html;
  readonly notes: readonly Note[];
  /** Inline drawn scene beside the heading; never on help pages in the narrow sense. */
  readonly picture?: Html | null;
  /** Set when the text is shown in another language than the page ("source with notice"). */
  readonly bodyLanguage?: TextLanguage | null;
};

/** Kind `article`: one page of text with contacts beside it and ways on at the end. */
export type ArticleProps = Text & {
  readonly contacts: readonly ContactCardProps[];
  readonly next: readonly PageLink[];
  readonly contents: readonly PageLink[];
  readonly bodyLanguage: TextLanguage | null;
  readonly sources: readonly { readonly href: string | null; readonly text: string }[];
};

/** Kind `section`: a landing page; the pages of its section follow its text. */
export type SectionProps = ArticleProps & { readonly pages: readonly PageLink[] };

/** Kind `home`: ways in by situation. */
export type HomeProps = Text & {
  readonly situations: readonly PageLink[];
  readonly work: readonly PageLink[];
  readonly find: PageLink | null;
  readonly downloads: readonly DownloadProps[];
  readonly downloadsPage: PageLink | null;
};

/** One publication in one language and edition; sizes come from the finished file. */
export type DownloadProps = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly cover: { readonly src: string; readonly width: number; readonly height: number };
  /** Format, pages, size, and the language of the file where it is not that of the page. */
  readonly facts: string;
  readonly description: string;
  /** The same text in other forms: large print, for an e-reader, two languages side by side. */
  readonly others: readonly FileLink[];
};

export type FileLink = { readonly label: string; readonly href: string; readonly facts: string };

export type DownloadsProps = Text & {
  readonly groups: readonly { readonly title: string; readonly items: readonly DownloadProps[] }[];
  /** Files in languages that have no website, under the name of the language in itself. */
  readonly languages: readonly {
    readonly tag: string;
    readonly dir: 'ltr' | 'rtl';
    readonly name: string;
    readonly files: readonly FileLink[];
  }[];
};

/** Kind `press`: text, then the box of facts, words about us, files to take, releases. */
export type PressProps = Text & {
  readonly boilerplates: readonly { readonly title: string; readonly text: string }[];
  readonly helpBox: string;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly source: string }[];
  readonly kit: { readonly href: string; readonly facts: string; readonly files: readonly string[] } | null;
  readonly logos: readonly {
    readonly src: string;
    readonly text: string;
    readonly width: number;
    readonly height: number;
  }[];
  readonly releases: readonly (PageLink & { readonly date: string; readonly isoDate: string })[];
  readonly feed: PageLink | null;
  readonly spokesperson: string;
};

/** Kind `release`: one press release with date, place, body, contact and end mark. */
export type ReleaseProps = Text & {
  readonly date: string;
  readonly isoDate: string;
  readonly place: string;
  readonly boilerplate: string;
  readonly endMark: string;
};

/** Kind `search`: the field is enhanced by a script; the list of situations and pages works without one. */
export type SearchProps = Text & {
  /** Addresses of the folder of the index, and of the script that finds pages in it. */
  readonly bundle: string;
  readonly engine: string;
  /** On the quiet way: normal addresses of home and landing pages of all languages, each with its quiet one. */
  readonly quiet: Readonly<Record<string, string>> | null;
  /** Sections that can be searched alone, and where to go on when nothing is found. */
  readonly sections: readonly (PageLink & { readonly id: string })[];
  /** Languages that can be searched, the one of the page first. */
  readonly languages: readonly (TextLanguage & { readonly endonym: string })[];
  /** Situations and pages by letter. */
  readonly pages: readonly { readonly letter: string; readonly links: readonly PageLink[] }[];
  readonly helplines: readonly ContactCardProps[];
};

/** Kind `openQuestions`: what waits for a person, made from the data. */
export type OpenQuestionsProps = Text & {
  readonly questions: PageQuestions;
  readonly groups: readonly { readonly title: string; readonly items: readonly string[] }[];
};

/** Kind `safePage`: stands at the address of a help page that has no translation yet. */
export type SafePageProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly contacts: readonly ContactCardProps[];
  readonly next: readonly PageLink[];
};

/** Kind `withdrawn`: stands at the address of a text that was pulled. */
export type WithdrawnProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly why: Html;
  readonly next: readonly PageLink[];
};

/** Kind `notFound`. */
export type NotFoundProps = Text & { readonly next: readonly PageLink[] };

/** Kind `chooser`: the root page, in every language at once. */
export type ChooserProps = {
  readonly frame: Frame;
  readonly languages: readonly (LanguageLink & { readonly invitation: string; readonly safety: string })[];
  readonly numbers: readonly {
    readonly number: string;
    readonly href: string;
    readonly texts: readonly {
      readonly tag: string;
      readonly direction: LanguageLink['direction'];
      readonly text: string;
    }[];
  }[];
};

/** Kind `moved`: a page that has a new address. */
export type MovedProps = { readonly frame: Frame; readonly title: string; readonly target: PageLink };
