/** Words shorter than this carry grammar rather than a topic. */
const shortest = 4;
/** Signs that two forms of one word have in common at its beginning. */
const stem = 5;

/** Splits a text into its words in lower case, without accents and signs of direction; short words are left out. */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortest);
}

/** Tells whether two folded words are forms of one word, by their beginning. */
export function sharesWord(one: string, other: string): boolean {
  return one.slice(0, stem) === other.slice(0, stem);
}
