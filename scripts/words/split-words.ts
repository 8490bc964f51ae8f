import { fold } from './fold.ts';

/** A word of a text: in small letters, folded, and where it stands (offsets in the text, `end` behind its last sign). */
export type Word = {
  readonly written: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

/** Splits text into words: runs of letters and digits, apostrophes and soft hyphens within. A hyphen parts two words. */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\u00ad\u200b\u2060]*/gu)].map(
    ({ 0: word, index }) => ({
      written: word.toLowerCase(),
      folded: fold(word),
      start: index,
      end: index + word.length,
    }),
  );
}
