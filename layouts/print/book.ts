import type { Html } from '../../scripts/content/html.ts';
import type { Pattern } from './pattern.ts';
import type { PrintedCode } from './printed-code.ts';

/** Language of a printed thing: BCP 47 tag and direction of writing. */
export type PrintLanguage = { readonly tag: string; readonly dir: 'ltr' | 'rtl' };

/** A manual with everything that is printed in it, in the order of its pages. Empty lists leave their page out. */
export type Book = {
  readonly language: PrintLanguage;
  readonly id: string;
  /** Short code on the cover, such as `M2`. */
  readonly code: string;
  readonly title: string;
  readonly subtitle: string;
  readonly pattern: Pattern;
  /** Lines at the foot of page two: what this is, who judged it, licence. */
  readonly imprint: readonly string[];
  readonly guide: Guide | null;
  readonly words: BookWords;
  readonly chapters: readonly Chapter[];
  /** Numbered tables and figures, in the order of the text. */
  readonly captions: readonly CaptionEntry[];
  readonly glossary: readonly GlossaryEntry[];
  readonly laws: readonly LawEntry[];
  readonly contacts: readonly ContactEntry[];
  readonly sources: readonly WebSource[];
  readonly colophon: readonly string[];
  /** Leads to the page of this edition; absent where no code may be printed. */
  readonly qr?: PrintedCode;
  readonly back: BackCover;
  readonly edition: string;
  readonly date: string;
};

/** Words of the page frame in the language of the book. */
export type BookWords = {
  /** Name of the publisher, as the drawn logo is read aloud. */
  readonly logo: string;
  /** Says on the cover that a book is in large print. */
  readonly largePrint: string;
  readonly contents: string;
  /** Label above a chapter title, with the place of the number: `Kapitola {number}`. */
  readonly chapter: string;
  /** Label before the readers of a chapter: `Pro koho:`. */
  readonly audience: string;
  readonly tables: string;
  readonly figures: string;
  /** Title of the list of both. */
  readonly tablesAndFigures: string;
  readonly glossary: string;
  readonly laws: string;
  readonly contacts: string;
  readonly sources: string;
  readonly colophon: string;
  /** Title of the ruled pages which fill the last sheet. */
  readonly ownNotes: string;
  /** Follows a link to another place of the book: `(s. {page})`. */
  readonly atPage: string;
};

/** Page two: how to read this book. A row of the legend shows a sample and says what it means. */
export type Guide = {
  readonly title: string;
  readonly lead: string;
  /** The same where the page has no margin column. */
  readonly leadWithoutMargin: string;
  readonly legend: readonly LegendRow[];
  readonly body: Html;
};

export type LegendRow = {
  readonly sample: 'margin' | 'check' | 'box';
  readonly label: string;
  /** Second line of the sample of a margin note; other samples leave it empty. */
  readonly detail: string;
  readonly meaning: string;
};

/**
 * One chapter. `body` holds h2 and h3 with ids; ids are local to the chapter, `#id` links to this chapter first,
 * then to the whole book, where the id of a place is `<chapter>--<id>` and that of a chapter its own.
 */
export type Chapter = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly lead: string;
  /** Readers of this chapter, or an empty string. */
  readonly audience: string;
  /** A drawn scene for the opening page; without one the blocks of the cover stand there. */
  readonly picture: Html | null;
  readonly body: Html;
  readonly notes: readonly BookNote[];
};

/** A note of a chapter; `id` is the target of its reference (`fn-3`), numbers begin anew in each chapter. */
export type BookNote = { readonly number: number; readonly id: string; readonly html: Html };

/** A term that the text explains; `id` is its name in the register, by which its places are found. */
export type GlossaryEntry = { readonly id: string; readonly term: string; readonly text: Html };

/** A table or figure with its number in the book; `id` is the place of its caption in the chapter. */
export type CaptionEntry = {
  readonly kind: 'table' | 'figure';
  readonly chapter: string;
  readonly id: string;
  /** Number as it is printed: `Tabulka 3`. */
  readonly label: string;
  readonly title: string;
};

/** A law of the register that the book cites or rests on, with what it says. */
export type LawEntry = { readonly id: string; readonly citation: string; readonly text: string };

/** A line or office whose number the text names. */
export type ContactEntry = { readonly id: string; readonly name: string; readonly number: string };

/** A page of the web which notes lead to: where, how that is printed, and the words that lead there. */
export type WebSource = { readonly href: string; readonly address: string; readonly words: string };

export type BackCover = {
  readonly title: string;
  readonly numbers: readonly { readonly number: string; readonly text: string }[];
};
