import type { PageLink, Translate } from './frame.ts';

/** The law register as readers see it. */
export type LawsProps = {
  readonly laws: readonly {
    readonly id: string;
    readonly citation: string;
    readonly says: string;
    readonly periods: readonly string[];
    /** Since when this wording is valid, as a sentence; null if our sources do not say. */
    readonly from: string | null;
    readonly state: string;
    /** Where it is known from, and how surely, as a sentence. */
    readonly sources: string;
    /** Pages that rest on the law; none on paper. */
    readonly pages: readonly PageLink[];
  }[];
  readonly t: Translate;
};
