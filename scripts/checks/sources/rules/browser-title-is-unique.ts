import { hasQuietWay, isInnerHigh, type Way, ways } from '../../../content/address.ts';
import type { Library, SourcePage } from '../../../content/library.ts';
import { placeInPage } from '../../../content/place-of.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';
import { writtenPages } from '../written-pages.ts';

/** On each way no two pages of a language have the same browser title, or nobody could tell tabs and results apart. */
export const browserTitleIsUnique: SourceRule = {
  name: 'browser-title-is-unique',
  find: (library) => {
    const owners = new Map<string, SourcePage>();
    const pages = writtenPages(library).filter(({ path }) => !path.startsWith('leaflets/'));
    return ways.flatMap((way) =>
      pages
        .filter(({ path }) => way === 'open' || hasQuietWay(library, path))
        .flatMap((page): SourceFault[] => {
          const key = titleKey(library, page, way);
          const title = page.meta[key] ?? '';
          const claim = `${way} ${page.tag} ${title.toLocaleLowerCase(page.tag).trim()}`;
          const owner = owners.get(claim);
          if (!owner) {
            owners.set(claim, page);
            return [];
          }
          // Inner pages bear the same title on both ways; the fault is said once.
          if (way === 'quiet' && titleKey(library, page, 'open') === key) return [];
          return [
            {
              ...placeInPage(library, page, [key]),
              message: `The browser title “${title}” belongs to ${owner.file}.`,
              remedy: 'Give one of the two pages another title.',
            },
          ];
        }),
    );
  },
};

function titleKey(library: Library, { meta, path }: SourcePage, way: Way): 'title' | 'neutralTitle' {
  const isNeutral = way === 'quiet' || isInnerHigh(library, path);
  return isNeutral && meta.neutralTitle !== undefined ? 'neutralTitle' : 'title';
}
