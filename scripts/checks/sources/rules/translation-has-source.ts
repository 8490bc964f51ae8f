import { pageIn } from '../../../content/address.ts';
import type { SourceRule } from '../source-rule.ts';
import { translatedPages } from '../written-pages.ts';

/** A translation has a page of the source language at the same path: codes, order and safety come from there. */
export const translationHasSource: SourceRule = {
  name: 'translation-has-source',
  find: (library) => {
    const { folder, site } = library;
    return translatedPages(library)
      .filter((page) => pageIn(library, site.source, page.path) === null)
      .map((page) => ({
        file: page.file,
        line: 1,
        column: 1,
        message: `There is no ${folder}/${site.source}/${page.path}.md that this page could translate.`,
        remedy: 'Give the file the same path as its source, or write the source first.',
      }));
  },
};
