import type { Html } from '../../scripts/content/html.ts';
import type { Translate } from './frame.ts';

/** Who does what by when, or the part of one actor. */
export type MatrixProps = {
  readonly title: string;
  readonly rows: readonly {
    readonly id: string;
    readonly when: string;
    readonly who: string;
    readonly action: Html;
    readonly handsTo: readonly string[];
    /** Citation; null where the row is advice. */
    readonly law: string | null;
    /** Its name in the register, by which a book finds its places; null where none are looked for. */
    readonly lawId: string | null;
    /** Whether a lawyer confirmed it, or that it is advice. */
    readonly state: string;
  }[];
  /** How many rows with a law a lawyer confirmed. */
  readonly confirmed: { readonly count: number; readonly total: number };
  readonly medium: 'web' | 'print';
  readonly t: Translate;
};
