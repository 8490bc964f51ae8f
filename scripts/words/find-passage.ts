import type { WordForms } from './inflection.ts';
import { isWordOf } from './is-word-of.ts';
import type { QueryWord } from './read-query.ts';
import { splitWords, type Word } from './split-words.ts';

/** A run of text; `marked` where it is a searched word. */
export type TextPart = { readonly text: string; readonly marked: boolean };

/** A piece of a page as it stands there. The numbers are those of the query words it holds, from 0. */
export type Passage = { readonly parts: readonly TextPart[]; readonly words: ReadonlySet<number> };

type Found = { readonly place: number; readonly query: number };

const passageWords = 28;
const wordsBefore = 8;

/** Marks each searched word of a text; nothing is left out. */
export function markWords(text: string, query: readonly QueryWord[], forms: WordForms): Passage {
  const words = splitWords(text);
  const found = findWords(words, query, forms);
  return {
    parts: partsOf(text, words, found, 0, text.length),
    words: new Set(found.map((one) => one.query)),
  };
}

/**
 * Finds the passage of about 28 words that holds most of the searched words, and marks them. It begins with a sentence
 * if one begins near; cut ends get an ellipsis. `words` are those of the whole text. Without any it is the beginning.
 */
export function findPassage(text: string, query: readonly QueryWord[], forms: WordForms): Passage {
  const words = splitWords(text);
  const found = findWords(words, query, forms);
  const first = startOf(text, words, densest(found));
  const last = Math.min(words.length, first + passageWords) - 1;
  const from = words[first]?.start ?? 0;
  const until = last === words.length - 1 ? text.length : (words[last]?.end ?? text.length);
  const parts = partsOf(text, words, found, from, until);
  const ellipsis = { text: '…', marked: false };
  return {
    parts: [
      ...(from > 0 && !opensSentence(text, from) ? [ellipsis] : []),
      ...parts,
      ...(until < text.length ? [ellipsis] : []),
    ],
    words: new Set(found.map((one) => one.query)),
  };
}

function findWords(words: readonly Word[], query: readonly QueryWord[], forms: WordForms): Found[] {
  return words.flatMap(({ folded, written }, place) => {
    if (forms.isLookalike(written)) return [];
    const number = query.findIndex((one) => isWordOf(one, folded, forms));
    return number < 0 ? [] : [{ place, query: number }];
  });
}

/** Gives the place of the first found word of the window with most different words, then with most words. */
function densest(found: readonly Found[]): number {
  let best = { place: 0, score: 0 };
  for (const [index, { place }] of found.entries()) {
    const within = found.slice(index).filter((one) => one.place < place + passageWords - wordsBefore);
    const score = new Set(within.map((one) => one.query)).size * 100 + Math.min(within.length, 99);
    if (score > best.score) best = { place, score };
  }
  return best.place;
}

function startOf(text: string, words: readonly Word[], place: number): number {
  for (let back = 0; back <= wordsBefore && place - back >= 0; back += 1) {
    if (opensSentence(text, words[place - back]?.start ?? 0)) return place - back;
  }
  return Math.max(0, place - 3);
}

function opensSentence(text: string, start: number): boolean {
  return start === 0 || /[.!?…:]["“”»]?\s+["„“«(]?$/.test(text.slice(Math.max(0, start - 5), start));
}

function partsOf(
  text: string,
  words: readonly Word[],
  found: readonly Found[],
  from: number,
  until: number,
): TextPart[] {
  const parts: TextPart[] = [];
  let at = from;
  for (const { place } of found) {
    const word = words[place];
    if (!word || word.start < from || word.end > until) continue;
    if (word.start > at) parts.push({ text: text.slice(at, word.start), marked: false });
    parts.push({ text: text.slice(word.start, word.end), marked: true });
    at = word.end;
  }
  if (until > at) parts.push({ text: text.slice(at, until), marked: false });
  return parts;
}
