import { iconPaths } from '../../../../layouts/components/icon-paths.ts';
import { placeInPage } from '../../../content/place-of.ts';
import { nearest } from '../../../content/validate.ts';
import type { SourceRule } from '../source-rule.ts';
import { writtenPages } from '../written-pages.ts';

const known = Object.keys(iconPaths);

/** Icons that pages name are among those we carry; an unknown one would print nothing. */
export const iconIsKnown: SourceRule = {
  name: 'icon-is-known',
  find: (library) =>
    writtenPages(library).flatMap((page) => {
      const ways = (['situations', 'work'] as const).flatMap((list) =>
        (page.meta[list] ?? []).map((way, index) => ({ icon: way.icon, path: [list, index, 'icon'] })),
      );
      return [{ icon: page.meta.icon, path: ['icon'] }, ...ways].flatMap(({ icon, path }) => {
        if (icon === undefined || known.includes(icon)) return [];
        const near = nearest(icon, known);
        return [
          {
            ...placeInPage(library, page, path),
            message: `There is no icon “${icon}”.`,
            remedy: near ? `Did you mean “${near}”?` : `Known icons: ${known.join(', ')}.`,
          },
        ];
      });
    }),
};
