import type { Inflection } from './inflection.ts';

/**
 * Kinds of lines, by which a page is found, from the strongest: what people type for it; its names; its keywords; questions
 * that it answers and headings; its lead and what people type for a neighbouring page.
 */
export const lineKinds = ['typed', 'names', 'keywords', 'answers', 'near'] as const;
export type LineKind = (typeof lineKinds)[number];

/** What the search knows of one page. Lines are stems, separated by spaces. */
export type TopicPage = {
  /** Name of the piece that holds its text, such as cs_2f9ac31. */
  readonly id: string;
  readonly section: string;
  /** Whether its readers may live with the person they fear. */
  readonly high: boolean;
  readonly lines: Readonly<Partial<Record<LineKind, readonly string[]>>>;
  /** Words that lead here only as they were said: folded, small words and endings count; `*` stands for up to two words. */
  readonly said?: readonly string[];
};

/** Who seems to speak: words as they were said, folded. */
export type Voices = {
  /** Somebody speaks of themselves or of people at home: no page for professionals comes first. */
  readonly personal: readonly string[];
  readonly child: readonly string[];
  readonly adult: readonly string[];
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

/** Words of full texts that are no topics there: signs of pages by stem, separated by spaces. */
export type TextIndex = Readonly<Record<string, string>>;

/**
 * Gives the sign of a page by its place among the topics, counted from 0: letters, since rows of digits could be taken for
 * a telephone number by who reads the files.
 */
export function pageSign(place: number): string {
  return place.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
}

/** The text of one page. */
export type PageText = { readonly url: string; readonly title: string; readonly content: string };

/** Gives the name of the file of a language in the folder of the index. */
export function topicFileOf(tag: string): string {
  return `topics-${tag.toLowerCase()}.json`;
}

/** Gives the name of the file of full texts of a language. */
export function textFileOf(tag: string): string {
  return `texts-${tag.toLowerCase()}.json`;
}

/** Gives the name of the file that holds the text of a page. */
export function pageFileOf(id: string): string {
  return `pages/${id}.json`;
}
