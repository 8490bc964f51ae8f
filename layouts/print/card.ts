import type { PrintLanguage } from './book.ts';

/** A card of one or two pages with big numbers. */
export type Card = {
  readonly language: PrintLanguage;
  readonly id: string;
  /** Words at the head of the front. */
  readonly title: string;
  /** Name of the site at the foot, null on a card that must not tell where it comes from. */
  readonly name: string | null;
  readonly hem: boolean;
  readonly paper: 'a6' | 'wallet';
  readonly sides: readonly CardSide[];
  readonly edition: string;
};

export type CardSide = {
  readonly title: string;
  readonly rows: readonly CardRow[];
  /** Words below the empty line, null without one. */
  readonly blank: string | null;
};

/** `hours` is null where the line answers at all times and where nobody knows. */
export type CardRow = { readonly number: string; readonly line: string; readonly hours: string | null };
