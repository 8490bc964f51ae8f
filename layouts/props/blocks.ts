import type { Html } from '../../scripts/content/html.ts';
import type { PageLink, Translate } from './frame.ts';

/** A timeline from a data file: a strip of days, then steps. */
export type TimelineProps = {
  readonly title: string;
  readonly days: {
    readonly count: number;
    readonly marked: readonly number[];
    readonly last: number | null;
  } | null;
  readonly note: string;
  readonly steps: readonly {
    readonly when: string;
    readonly who: string | null;
    readonly icon: string | null;
    readonly title: string;
    readonly text: Html;
    readonly law: string | null;
    readonly lawId: string | null;
    readonly yours: boolean;
  }[];
  /** Rank of the step headings: 3 under an h2. */
  readonly t: Translate;
};

/** A series of yearly figures as chart, sentence and table. */
export type StatisticProps = {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly unit: string;
  readonly rows: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly shown: string;
    readonly source: string;
    readonly href: string | null;
    readonly note: string | null;
  }[];
  readonly t: Translate;
};

/** Regions as tiles, on phones a list; districts and services by the alphabet. All lead to pages of their own. */
export type RegionsProps = {
  readonly regions: readonly (PageLink & {
    readonly code: string;
    readonly row: number;
    readonly column: number;
  })[];
  readonly districts: readonly PageLink[];
  readonly services: readonly PageLink[];
  readonly t: Translate;
};

export type NoticeProps = {
  readonly tone: 'know' | 'care' | 'stop' | 'done';
  readonly title: string | null;
  readonly body: Html;
};
export type SayProps = { readonly kind: string; readonly body: Html };
export type CaseProps = { readonly kind: string; readonly title: string | null; readonly body: Html };
export type MarginProps = { readonly lines: readonly { readonly label: string; readonly text: string }[] };
