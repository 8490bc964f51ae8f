/**
 * Patterns as the npm package `hyphen` stores them: a table of level sequences, a trie whose nodes point into it
 * (a number, a node, or both), and words with fixed break positions.
 */
export type PackedPatterns = readonly [
  levels: readonly (readonly number[])[],
  trie: PackedNode,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

type PackedNode = { readonly [letter: string]: number | PackedNode | readonly [PackedNode, number] };

/**
 * One Liang pattern: letters (a word boundary is `.`) and a level before each letter and after the last,
 * so there is one level more than there are letters.
 * @example { letters: '.ach', levels: [0, 0, 0, 0, 4] } // TeX writes .ach4
 */
export type Pattern = { readonly letters: string; readonly levels: readonly number[] };

/** Lists all patterns of a language; fixed words become patterns of the whole word that outweigh all others. */
export function readPatterns(packed: PackedPatterns): Pattern[] {
  const [levels, trie, exceptions = {}] = packed;
  return [
    ...listPatterns(levels, trie, ''),
    ...Object.entries(exceptions).map(([word, breaks]) => fixedWord(word, breaks)),
  ];
}

function* listPatterns(table: PackedPatterns[0], node: PackedNode, prefix: string): Generator<Pattern> {
  for (const [letter, entry] of Object.entries(node)) {
    const letters = prefix + letter;
    const [child, index] = splitEntry(entry);
    const levels = index === null ? undefined : table[index];
    if (levels !== undefined) yield { letters, levels: fullLevels(letters, levels) };
    if (child !== null) yield* listPatterns(table, child, letters);
  }
}

function splitEntry(entry: PackedNode[string]): readonly [PackedNode | null, number | null] {
  if (typeof entry === 'number') return [null, entry];
  if (isNodeWithLevels(entry)) return entry;
  return [entry, null];
}

function isNodeWithLevels(
  entry: PackedNode | readonly [PackedNode, number],
): entry is readonly [PackedNode, number] {
  return Array.isArray(entry);
}

/** The package leaves out trailing zeros, and the level before a leading word boundary. */
function fullLevels(letters: string, levels: readonly number[]): number[] {
  const shift = letters.startsWith('.') ? 1 : 0;
  return Array.from({ length: letters.length + 1 }, (_, index) => levels[index - shift] ?? 0);
}

/** TeX levels end at 9; an odd one above allows a break, an even one forbids it. */
const ALWAYS = 11;
const NEVER = 10;

function fixedWord(word: string, breaks: readonly number[]): Pattern {
  const inner = Array.from({ length: word.length - 1 }, (_, index) =>
    breaks.includes(index + 1) ? ALWAYS : NEVER,
  );
  return { letters: `.${word}.`, levels: [0, 0, ...inner, 0, 0] };
}
