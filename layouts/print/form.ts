import type { Html } from '../../scripts/content/html.ts';
import type { PrintLanguage } from './book.ts';

/** Sheets to fill by hand or on the screen. `title` is the neutral one: the only name that stands on the paper. */
export type Form = {
  readonly language: PrintLanguage;
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  /** Line at the foot of the last page: code, edition, day. */
  readonly edition: string;
};
