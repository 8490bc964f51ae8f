import type { TrieNode } from './minimal-trie.ts';

/** Where each node lies in the common table, and the length of that table. The root lies at 0. */
export type PackedTrie = { readonly places: ReadonlyMap<TrieNode, number>; readonly size: number };

/**
 * Lays all nodes into one table so that edges never meet: the edge with letter code c of a node at place p takes
 * slot p + c. First fit, nodes with many edges first, as in chapter 3 of Liang's thesis
 * (https://www.tug.org/docs/liang/liang-thesis.pdf).
 */
export function packTrie(nodes: readonly TrieNode[], highestCode: number): PackedTrie {
  const [root, ...others] = nodes;
  if (root === undefined) throw new Error('A trie has at least its root.');
  const places = new Map<TrieNode, number>();
  const slots = new Occupancy();
  const taken = new Occupancy();
  const put = (node: TrieNode, place: number) => {
    places.set(node, place);
    taken.occupy(place);
    for (const code of node.edges.keys()) slots.occupy(place + code);
  };

  put(root, 0);
  for (const node of [...others].sort((a, b) => b.edges.size - a.edges.size)) {
    const codes = [...node.edges.keys()];
    put(node, firstFit(codes, slots, taken));
  }
  return { places, size: taken.end + highestCode };
}

function firstFit(codes: readonly number[], slots: Occupancy, taken: Occupancy): number {
  const [first] = codes;
  if (first === undefined) return taken.firstFree;
  for (let slot = Math.max(slots.firstFree, first + 1); ; slot += 1) {
    const place = slot - first;
    if (!taken.has(place) && codes.every((code) => !slots.has(place + code))) return place;
  }
}

/** Which numbers are in use, the lowest that is free, and one more than the highest in use. */
class Occupancy {
  firstFree = 0;
  end = 0;
  #used = new Uint8Array(1024);

  has(index: number): boolean {
    return this.#used[index] === 1;
  }

  occupy(index: number): void {
    if (index >= this.#used.length) this.#grow(index + 1);
    this.#used[index] = 1;
    this.end = Math.max(this.end, index + 1);
    while (this.has(this.firstFree)) this.firstFree += 1;
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.#used.length * 2));
    larger.set(this.#used);
    this.#used = larger;
  }
}
