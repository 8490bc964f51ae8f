import { collectAlphabet, encodeAlphabet } from './alphabet.ts';
import { encodeLevels } from './encode-levels.ts';
import { buildMinimalTrie, type TrieNode } from './minimal-trie.ts';
import { packTrie } from './pack-trie.ts';
import type { Pattern } from './read-patterns.ts';

const MAGIC = 0x62ad7968;
const VERSION = 0;
const HEADER_BYTES = 24;
const WORD_BITS = 32;

/**
 * Converts Liang patterns to the binary dictionary that Chromium reads, written after the description of the format
 * in AOSP's minikin (doc/hyb_file_format.md): header, alphabet, packed trie, level sequences; little-endian words.
 * Throws when a language is too large for 32 bits a slot.
 */
export function patternsToHyb(patterns: readonly Pattern[]): Uint8Array {
  const letters = collectAlphabet(patterns.map((pattern) => pattern.letters));
  const highestCode = Math.max(...letters.values());
  const nodes = buildMinimalTrie(patterns, letters);
  const levels = encodeLevels(nodes.flatMap((node) => (node.levels === null ? [] : [node.levels])));
  const alphabet = bytesOf(encodeAlphabet(letters));
  const trie = bytesOf(encodeTrie(nodes, highestCode, levels.indexOf));
  const trieOffset = HEADER_BYTES + alphabet.length;
  const levelsOffset = trieOffset + trie.length;
  const fileSize = levelsOffset + levels.bytes.length;
  const header = [MAGIC, VERSION, HEADER_BYTES, trieOffset, levelsOffset, fileSize];
  return Buffer.concat([bytesOf(Uint32Array.from(header)), alphabet, trie, levels.bytes]);
}

function encodeTrie(
  nodes: readonly TrieNode[],
  highestCode: number,
  indexOf: (levels: readonly number[]) => number,
): Uint32Array {
  const { places, size } = packTrie(nodes, highestCode);
  const linkShift = bitsFor(highestCode);
  const patternShift = linkShift + bitsFor(size - 1);
  const slots = new Uint32Array(size);
  const add = (slot: number, value: number, shift: number) => {
    if (bitsFor(value) + shift > WORD_BITS) throw new Error('The patterns need more than 32 bits a slot.');
    slots[slot] = ((slots[slot] ?? 0) | (value << shift)) >>> 0;
  };
  for (const node of nodes) {
    const place = places.get(node) ?? 0;
    if (node.levels !== null) add(place, indexOf(node.levels), patternShift);
    for (const [code, next] of node.edges) {
      add(place + code, code, 0);
      add(place + code, places.get(next) ?? 0, linkShift);
    }
  }
  const codeMask = 2 ** linkShift - 1;
  const linkMask = 2 ** patternShift - 2 ** linkShift;
  return Uint32Array.from([VERSION, codeMask, linkShift, linkMask, patternShift, size, ...slots]);
}

function bitsFor(highest: number): number {
  return WORD_BITS - Math.clz32(highest);
}

/** The format is little-endian whatever the machine. */
export function bytesOf(words: Uint32Array): Uint8Array {
  const bytes = Buffer.alloc(words.length * 4);
  for (const [index, word] of words.entries()) bytes.writeUInt32LE(word, index * 4);
  return bytes;
}
