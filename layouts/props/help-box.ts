import type { Direction } from './frame.ts';

/** A box with numbers for pages of others; every text is ready to print. */
export type HelpBoxProps = {
  readonly tag: string;
  readonly direction: Direction;
  readonly title: string;
  readonly lead: string;
  readonly numbers: readonly { readonly number: string; readonly href: string; readonly text: string }[];
  /** Null until the operator has told the address of the site. */
  readonly more: { readonly href: string; readonly text: string } | null;
  /** Day of the facts, where they come from, and what nobody has checked. */
  readonly state: string;
};
