import type { PrintLanguage } from './book.ts';
import type { Pattern } from './pattern.ts';
import type { PrintedCode } from './printed-code.ts';
import type { TextSection } from './text-section.ts';

/** A text on whole pages: `large` in 18 pt, `easy` with one sentence a line beside its pictures. */
export type Brochure = {
  readonly language: PrintLanguage;
  readonly id: string;
  readonly look: 'large' | 'easy';
  readonly title: string;
  readonly subtitle: string;
  readonly pattern: Pattern;
  readonly name: string;
  /** Scene of the first page. */
  readonly picture: TextSection['picture'];
  readonly sections: readonly TextSection[];
  /** Lines at the end: edition, day, state of review. */
  readonly small: readonly string[];
  /** Leads to the page of this edition; absent where no code may be printed. */
  readonly qr?: PrintedCode;
};
