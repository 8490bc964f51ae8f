import { placeInData, placeInPage } from '../../../content/place-of.ts';
import { listDataReferences } from '../data-references.ts';
import { knownIds } from '../known-ids.ts';
import { nameNearest } from '../name-nearest.ts';
import type { SourceRule } from '../source-rule.ts';
import { writtenPages } from '../written-pages.ts';

/** Drawn scenes that pages and publications name stand in the register of pictures. */
export const pictureReferenceExists: SourceRule = {
  name: 'picture-reference-exists',
  find: (library) => {
    const { ids, home } = knownIds(library, 'picture');
    const fault = (id: string) => ({
      message: `There is no picture “${id}”.`,
      remedy: nameNearest(id, ids, home),
    });
    const inPages = writtenPages(library).flatMap((page) => {
      const { picture } = page.meta;
      if (picture === undefined || ids.includes(picture)) return [];
      return [{ ...placeInPage(library, page, ['picture']), ...fault(picture) }];
    });
    const inData = listDataReferences(library).flatMap(({ concept, id, file, path }) =>
      concept !== 'picture' || ids.includes(id)
        ? []
        : [{ ...placeInData(library, file, path), ...fault(id) }],
    );
    return [...inPages, ...inData];
  },
};
