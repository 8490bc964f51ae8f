import type { Library } from './library.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/**
 * Chooses a text by a chain of language tags; empty text if none of them is there.
 * @example localise({ cs: 'zdarma', en: 'free' }, ['uk', 'cs']) gives zdarma
 */
export function localise(texts: Texts, chain: readonly string[]): string {
  return chain.map((tag) => texts[tag]).find((text) => text !== undefined) ?? '';
}

/** Gives the tags to try for a language, in order: itself, its fallbacks, the source language. */
export function chainOf(library: Pick<Library, 'languages' | 'site'>, tag: string): string[] {
  const chain: string[] = [];
  let next: string | null = tag;
  while (next !== null && !chain.includes(next)) {
    chain.push(next);
    next = library.languages.find((language) => language.tag === next)?.fallback ?? null;
  }
  return chain.includes(library.site.source) ? chain : [...chain, library.site.source];
}
