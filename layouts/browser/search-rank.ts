import type { Hit } from './search-index.ts';

/** All hits of one query word; a page may occur more than once. `high` is the safety class of the page. */
export type WordHits = readonly { readonly hit: Hit; readonly high: boolean }[];

/** A page that may be shown, and what speaks for it. */
export type Candidate = {
  readonly hit: Hit;
  /** How many of the query words it holds. */
  readonly matched: number;
  /** How many of them stand in its title. */
  readonly inTitle: number;
  /** True where the reader may live with the person they fear: help goes before texts for professionals. */
  readonly high: boolean;
  readonly score: number;
};

/** Gives how many of the typed words a page has to hold: half of them, since people type whole sentences. */
export function neededWords(typed: number): number {
  return Math.ceil(typed / 2);
}

/** Joins the hits of all query words by page, leaves out pages with too few words, and puts the best first. */
export function joinHits(words: readonly WordHits[]): Candidate[] {
  const pages = new Map<string, Candidate>();
  for (const hits of words) {
    for (const { high, hit, inTitle } of bestHits(hits)) {
      const page = pages.get(hit.id);
      pages.set(hit.id, {
        hit,
        matched: (page?.matched ?? 0) + 1,
        inTitle: (page?.inTitle ?? 0) + (inTitle ? 1 : 0),
        high,
        score: (page?.score ?? 0) + hit.score,
      });
    }
  }
  return [...pages.values()]
    .filter(({ matched }) => matched >= neededWords(words.length))
    .sort(compareCandidates);
}

/** Compares two pages: more of the words, more of them in the title, help before professional texts, then the score. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.matched - a.matched || b.inTitle - a.inTitle || Number(b.high) - Number(a.high) || b.score - a.score
  );
}

function bestHits(hits: WordHits): (WordHits[number] & { readonly inTitle: boolean })[] {
  const best = new Map<string, WordHits[number] & { readonly inTitle: boolean }>();
  for (const { high, hit } of hits) {
    const known = best.get(hit.id);
    const inTitle = (known?.inTitle ?? false) || (hit.matchedMetaFields ?? []).includes('title');
    best.set(hit.id, { hit: known && known.hit.score > hit.score ? known.hit : hit, high, inTitle });
  }
  return [...best.values()];
}
