import type { PrintLanguage } from './book.ts';
import type { TextSection } from './text-section.ts';

/** A text in two languages side by side, section by section, for a talk at an office. */
export type Pairs = {
  readonly id: string;
  readonly title: string;
  /** The language of the reader, then that of the office, each with its name in itself. */
  readonly languages: readonly [PairLanguage, PairLanguage];
  readonly rows: readonly (readonly [TextSection, TextSection])[];
  readonly small: readonly string[];
};

export type PairLanguage = PrintLanguage & { readonly name: string; readonly title: string };
