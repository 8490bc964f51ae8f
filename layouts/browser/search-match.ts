import { latinSound } from '../../scripts/words/latin-sound.ts';
import { nearestWords } from '../../scripts/words/nearest-words.ts';
import { type QueryWord, readQuery } from '../../scripts/words/read-query.ts';
import { splitWords } from '../../scripts/words/split-words.ts';
import type { Topics } from './search-topics.ts';

/** A typed word and the stems that it may mean, each with how sure that is (up to 1); none if it is unknown. */
export type MatchedWord = { readonly word: QueryWord; readonly stems: ReadonlyMap<string, number> };

/** What somebody typed: all words as they were said, folded, and those that tell something. */
export type TypedQuery = { readonly said: string; readonly words: readonly MatchedWord[] };

const sure = { relative: 0.95, latin: 0.9, beginning: 0.7, near: 0.5 } as const;
const tellingLetters = 4;
const longestEnding = 3;
const lettersOfWord = 6;

/** Reads what somebody typed with the words that the pages of the language have. */
export function matchQuery(text: string, topics: Topics): TypedQuery {
  const said = splitWords(text)
    .map(({ folded }) => folded)
    .join(' ');
  const words = readQuery(text, topics.forms).filter(({ word }) => soundOf(word, topics) !== null);
  return { said, words: words.map((word) => ({ word, stems: stemsOf(word, topics) })) };
}

/** The word itself, a word of a related language, one in Latin letters, one half typed, one mistyped: the first that is known. */
function stemsOf(word: QueryWord, topics: Topics): Map<string, number> {
  const [own] = word.stems;
  const known = word.stems.find((stem) => topics.worth.has(stem));
  if (known !== undefined) return new Map([[known, known === own ? 1 : sure.relative]]);
  const spelled = soundOf(word.word, topics);
  if (spelled) return new Map([[spelled, sure.latin]]);
  const { spellings } = topics;
  const stems = [...spellings.keys()];
  const begun = stems.filter((stem) => isBegun(word, stem));
  if (begun.length > 0) return new Map(begun.map((stem) => [spellings.get(stem) ?? stem, sure.beginning]));
  const mistyped = [word.root, word.word].find((form) => form.length > tellingLetters);
  const near = mistyped === undefined ? [] : nearestWords(mistyped, stems);
  return new Map(near.map((stem) => [spellings.get(stem) ?? stem, sure.near]));
}

/** Either may be the shorter one: half typed, or with an ending that the table does not know. */
function isBegun({ root, word }: QueryWord, stem: string): boolean {
  if (word.length >= tellingLetters && stem.startsWith(root)) return root.length >= tellingLetters;
  return stem.length >= lettersOfWord && root.startsWith(stem) && root.length - stem.length < longestEnding;
}

/** Gives the stem of a word in Latin letters, undefined if it is none, and null if it says nothing. */
function soundOf(word: string, { sounds, tables }: Topics): string | null | undefined {
  const latin = tables[0]?.latin;
  if (!latin || !/^[a-z]+$/.test(word)) return undefined;
  const sound = latinSound(word, latin);
  for (let cut = 0; cut <= longestEnding; cut += 1) {
    const short = sound.slice(0, sound.length - cut);
    const stem = cut === 0 || short.length >= longestEnding ? sounds.get(short) : undefined;
    if (stem !== undefined && (cut === 0 || stem !== null)) return stem;
  }
  const [near] = sound.length > tellingLetters ? nearestWords(sound, sounds.keys()) : [];
  return near === undefined ? undefined : (sounds.get(near) ?? undefined);
}
