import type { PrintLanguage } from './book.ts';
import type { PrintedCode } from './printed-code.ts';
import type { TextSection } from './text-section.ts';

/** A booklet of eight panels from one A4 sheet; its panels stand here in the order of reading. */
export type Zine = {
  readonly language: PrintLanguage;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly outline: boolean;
  readonly panels: readonly TextSection[];
  /** How to fold it: a heading and four steps, on the back of the sheet. */
  readonly folding: { readonly title: string; readonly steps: readonly string[] };
  readonly small: string;
  /** Leads to the page of this edition; absent where no code may be printed. */
  readonly qr?: PrintedCode;
};
