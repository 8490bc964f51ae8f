import { isInnerHigh } from '../../../content/address.ts';
import type { SourcePage } from '../../../content/library.ts';
import { placeInPage } from '../../../content/place-of.ts';
import type { SourceRule } from '../source-rule.ts';
import { writtenPages } from '../written-pages.ts';

/** No two pages of a language have the same browser title, or nobody could tell tabs and results apart. */
export const browserTitleIsUnique: SourceRule = {
  name: 'browser-title-is-unique',
  find: (library) => {
    const owners = new Map<string, SourcePage>();
    return writtenPages(library)
      .filter(({ path }) => !path.startsWith('leaflets/'))
      .flatMap((page) => {
        const neutral = isInnerHigh(library, page.path) ? page.meta.neutralTitle : undefined;
        const title = neutral ?? page.meta.title;
        const key = `${page.tag} ${title.toLocaleLowerCase(page.tag).trim()}`;
        const owner = owners.get(key);
        if (!owner) {
          owners.set(key, page);
          return [];
        }
        return [
          {
            ...placeInPage(library, page, [neutral === undefined ? 'title' : 'neutralTitle']),
            message: `The browser title “${title}” belongs to ${owner.file}.`,
            remedy: 'Give one of the two pages another title.',
          },
        ];
      });
  },
};
