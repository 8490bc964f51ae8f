import { placeInData } from '../../../content/place-of.ts';
import { listDataReferences } from '../data-references.ts';
import { knownIds } from '../known-ids.ts';
import { nameNearest } from '../name-nearest.ts';
import type { SourceRule } from '../source-rule.ts';

/** Laws, periods, regions and statistics that the data names exist; contacts and pictures have rules of their own. */
export const dataReferenceExists: SourceRule = {
  name: 'data-reference-exists',
  find: (library) =>
    listDataReferences(library)
      .filter(({ concept }) => concept !== 'contact' && concept !== 'picture')
      .flatMap(({ concept, id, file, path }) => {
        const { ids, home } = knownIds(library, concept);
        if (ids.includes(id)) return [];
        return [
          {
            ...placeInData(library, file, path),
            message: `There is no ${concept} “${id}”.`,
            remedy: nameNearest(id, ids, home),
          },
        ];
      }),
};
