/** The section of level sequences: its bytes, and the number by which a trie slot names a sequence. */
export type EncodedLevels = {
  readonly bytes: Uint8Array;
  readonly indexOf: (levels: readonly number[]) => number;
};

const VERSION = 0;
const HEADER_BYTES = 16;
const LENGTH_SHIFT = 26;
const ZEROS_SHIFT = 20;
const HIGHEST_COUNT = 31;

/**
 * Writes each different sequence once: its length without trailing zeros, the number of these zeros,
 * and where its bytes begin in the pool. Entry 0 means "no levels here".
 */
export function encodeLevels(sequences: Iterable<readonly number[]>): EncodedLevels {
  const entries = [0];
  const indexes = new Map<string, number>();
  const pool: number[] = [];
  const poolOffsets = new Map<string, number>();
  for (const levels of sequences) {
    if (indexes.has(levels.join())) continue;
    const significant = levels.slice(0, levels.findLastIndex((level) => level > 0) + 1);
    const zeros = levels.length - significant.length;
    if (significant.length > HIGHEST_COUNT || zeros > HIGHEST_COUNT) {
      throw new Error(`The pattern ${levels.join(' ')} is too long for a dictionary.`);
    }
    const offset = poolOffsets.get(significant.join()) ?? pool.length;
    if (offset === pool.length) pool.push(...significant);
    poolOffsets.set(significant.join(), offset);
    indexes.set(levels.join(), entries.length);
    entries.push(((significant.length << LENGTH_SHIFT) | (zeros << ZEROS_SHIFT) | offset) >>> 0);
  }
  const words = [VERSION, entries.length, HEADER_BYTES + 4 * entries.length, pool.length, ...entries];
  const bytes = Buffer.alloc(words.length * 4 + pool.length);
  for (const [index, word] of words.entries()) bytes.writeUInt32LE(word, index * 4);
  bytes.set(pool, words.length * 4);
  return { bytes, indexOf: (levels) => indexes.get(levels.join()) ?? 0 };
}
