import type { Library, SourcePage } from '../../content/library.ts';

/** Gives the tags in which somebody writes: pseudo-languages are made from the source and have no texts of their own. */
export function writtenTags(library: Pick<Library, 'languages' | 'pages'>): string[] {
  return [...library.pages.keys()].filter(
    (tag) => library.languages.find((language) => language.tag === tag)?.status !== 'pseudo',
  );
}

/** Lists the pages of all languages, texts of leaflets included. */
export function writtenPages(library: Pick<Library, 'languages' | 'pages'>): SourcePage[] {
  return writtenTags(library).flatMap((tag) => [...(library.pages.get(tag)?.values() ?? [])]);
}

/** Lists the pages of the language that is written first. */
export function sourcePages(library: Pick<Library, 'site' | 'pages'>): SourcePage[] {
  return [...(library.pages.get(library.site.source)?.values() ?? [])];
}

/** Lists the pages that follow a page of the source language. */
export function translatedPages(library: Library): SourcePage[] {
  return writtenPages(library).filter((page) => page.tag !== library.site.source);
}
