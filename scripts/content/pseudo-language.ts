import type { Library, SourcePage } from './library.ts';

/**
 * Adds the right-to-left pseudo-language `ar-XB` to a library: the pages and words of the source language, to be
 * set by the pseudo typography. Layout can be judged in it before a right-to-left translation exists.
 */
export function addPseudoLanguage(library: Library): Library {
  const tag = 'ar-XB';
  const { source } = library.site;
  const tree = new Map<string, SourcePage>();
  for (const [path, page] of library.pages.get(source) ?? []) {
    const { movedFrom: _addressesOfTheSource, ...meta } = page.meta;
    tree.set(path, { ...page, tag, meta });
  }
  const words = library.words.get(source);
  return {
    ...library,
    languages: [
      ...library.languages.filter((language) => language.tag !== tag),
      { tag, endonym: 'Pseudo ⇄', script: 'Latn', direction: 'rtl', fallback: source, status: 'pseudo' },
    ],
    words: words ? new Map([...library.words, [tag, words]]) : library.words,
    pages: new Map([...library.pages, [tag, tree]]),
  };
}
