import type { Inflection } from './inflection.ts';

/**
 * Kinds of lines, by which a page is found, from the strongest: its names; what people type for it; questions that it answers
 * and headings; its lead and what people type for a neighbouring page.
 */
export const lineKinds = ['names', 'typed', 'answers', 'near'] as const;
export type LineKind = (typeof lineKinds)[number];

/** What the search knows of one page. Lines are stems, separated by spaces. */
export type TopicPage = {
  /** Name of the piece that holds its text, such as cs_2f9ac31. */
  readonly id: string;
  readonly section: string;
  /** Whether its readers may live with the person they fear. */
  readonly high: boolean;
  readonly lines: Readonly<Partial<Record<LineKind, readonly string[]>>>;
  /** Words that lead here only as they were said: folded, small words and endings count. */
  readonly said?: readonly string[];
};

/** Who seems to speak: words as they were said, folded. */
export type Voices = {
  /** Somebody speaks of themselves or of people at home: no page for professionals comes first. */
  readonly personal: readonly string[];
  readonly child: readonly string[];
  /** Stems of words that professionals use at work. */
  readonly professional: readonly string[];
  /** Pages that come first where nothing else fits a person or a child; ids of pages. */
  readonly help: string | null;
  readonly children: string | null;
};

/** Everything that the search of a language loads at once; the full texts stay in pieces. */
export type TopicIndex = {
  /** Word forms of the language, then of its relatives. */
  readonly tables: readonly Inflection[];
  readonly voices: Voices;
  /** Sections whose pages never come first, unless somebody said exactly what leads there. */
  readonly reserved: readonly string[];
  readonly pages: readonly TopicPage[];
};

/** Gives the name of the file of a language in the folder of the index. */
export function topicFileOf(tag: string): string {
  return `topics-${tag.toLowerCase()}.json`;
}
