import type { Alphabet } from './alphabet.ts';
import type { Pattern } from './read-patterns.ts';

/** Node of a trie with shared endings: next nodes by letter code, and the levels of the pattern that ends here. */
export type TrieNode = {
  readonly edges: ReadonlyMap<number, TrieNode>;
  readonly levels: readonly number[] | null;
};

type GrowingNode = { readonly edges: Map<number, GrowingNode>; levels: readonly number[] | null };

/** Builds the trie of all patterns and merges nodes from which the same can follow; the root comes first. */
export function buildMinimalTrie(patterns: Iterable<Pattern>, alphabet: Alphabet): readonly TrieNode[] {
  const root = emptyNode();
  for (const { letters, levels } of patterns) {
    let node = root;
    for (const letter of letters) node = nextNode(node, codeOf(letter, alphabet));
    node.levels = levels;
  }
  const merged = new Map<string, { node: TrieNode; id: number }>();
  const top = mergeNode(root, merged).node;
  const others = [...merged.values()].map(({ node }) => node).filter((node) => node !== top);
  return [top, ...others];
}

function emptyNode(): GrowingNode {
  return { edges: new Map(), levels: null };
}

function nextNode(node: GrowingNode, code: number): GrowingNode {
  const known = node.edges.get(code);
  if (known !== undefined) return known;
  const added = emptyNode();
  node.edges.set(code, added);
  return added;
}

function codeOf(letter: string, alphabet: Alphabet): number {
  const code = letter === '.' ? 0 : alphabet.get(letter);
  if (code === undefined) throw new Error(`The letter ${letter} is not in the alphabet of the patterns.`);
  return code;
}

/** Two nodes are one when their levels (leading zeros say nothing) and the nodes that follow are the same. */
function mergeNode(node: GrowingNode, merged: Map<string, { node: TrieNode; id: number }>) {
  const edges = new Map<number, TrieNode>();
  const levels = node.levels === null ? null : withoutLeadingZeros(node.levels);
  let key = levels === null ? '' : levels.join();
  for (const [code, next] of [...node.edges].sort(([a], [b]) => a - b)) {
    const target = mergeNode(next, merged);
    edges.set(code, target.node);
    key += `;${code}>${target.id}`;
  }
  const known = merged.get(key);
  if (known !== undefined) return known;
  const entry = { node: { edges, levels }, id: merged.size };
  merged.set(key, entry);
  return entry;
}

function withoutLeadingZeros(levels: readonly number[]): readonly number[] | null {
  const first = levels.findIndex((level) => level > 0);
  return first === -1 ? null : levels.slice(first);
}
