import type { Html } from '../../scripts/content/html.ts';
import type { PrintLanguage } from './book.ts';
import type { Pattern } from './pattern.ts';
import type { PrintedCode } from './printed-code.ts';

/** A sheet to hang up; measures are those of A3, on A4 everything is 0.71 as large. */
export type Poster = {
  readonly language: PrintLanguage;
  readonly id: string;
  readonly paper: 'a3' | 'a4';
  readonly title: string;
  readonly pattern: Pattern;
  readonly name: string;
  readonly picture: Html | null;
  /** The one sentence below the title, what may be done, the numbers, and the last words. */
  readonly lead: Html;
  readonly lines: Html;
  readonly numbers: Html;
  readonly foot: Html;
  readonly small: string;
  /** Leads to the page of this edition; absent where no code may be printed. */
  readonly qr?: PrintedCode;
};
