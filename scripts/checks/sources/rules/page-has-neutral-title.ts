import { hasQuietWay, isInnerHigh } from '../../../content/address.ts';
import { placeInPage } from '../../../content/place-of.ts';
import type { SourceRule } from '../source-rule.ts';
import { writtenPages } from '../written-pages.ts';

/**
 * Inner pages of sections with `safety: high`, and all pages with a quiet address, have a browser title that does not
 * tell the topic, in each language.
 */
export const pageHasNeutralTitle: SourceRule = {
  name: 'page-has-neutral-title',
  find: (library) =>
    writtenPages(library).flatMap((page) => {
      const isInner = isInnerHigh(library, page.path);
      if (!(isInner || hasQuietWay(library, page.path)) || page.meta.neutralTitle !== undefined) return [];
      return [
        {
          ...placeInPage(library, page, ['title'], 'key'),
          message: isInner
            ? 'The page lies in a section of class high; its title would stand in the browser’s history.'
            : 'The page has a quiet address; its title would stand in the browser’s history.',
          remedy: 'Add neutralTitle: with words that do not tell the topic and that no other page has.',
        },
      ];
    }),
};
