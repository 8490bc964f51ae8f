/** Code of each letter, 1 and up; both cases share a code. The word boundary `.` has code 0 and is not listed. */
export type Alphabet = ReadonlyMap<string, number>;

/** Ukrainian patterns write the apostrophe as in ASCII; texts write any of these. */
const APOSTROPHES = ["'", '\u2019', '\u02BC'];

/**
 * Numbers the letters of patterns. Chromium does not hyphenate a word with a letter that is not listed,
 * so capitals and all forms of the apostrophe belong to it.
 */
export function collectAlphabet(words: Iterable<string>): Alphabet {
  const letters = new Set([...words].flatMap((word) => [...word]));
  letters.delete('.');
  const codes = new Map<string, number>();
  for (const [index, letter] of [...letters].sort().entries()) {
    for (const form of formsOf(letter)) codes.set(form, index + 1);
  }
  return codes;
}

function formsOf(letter: string): string[] {
  if (APOSTROPHES.includes(letter)) return APOSTROPHES;
  if (letter === 'ß') return [letter, 'ẞ'];
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? [letter, capital] : [letter];
}

const GENERAL_VERSION = 1;
const CODE_BITS = 11;

/** Writes the alphabet section of a `.hyb` file in its general form: code points in order, each with its code. */
export function encodeAlphabet(alphabet: Alphabet): Uint32Array {
  const entries = [...alphabet].map(([letter, code]) => (letter.charCodeAt(0) << CODE_BITS) | code);
  return Uint32Array.from([GENERAL_VERSION, entries.length, ...entries.sort((a, b) => a - b)]);
}
