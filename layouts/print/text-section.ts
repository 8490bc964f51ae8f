import type { Html } from '../../scripts/content/html.ts';

/** A section of a text on paper: its heading apart from its body, and the scene beside it. */
export type TextSection = {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  readonly picture: Html | null;
};
