import { placeInData, placeInPage } from '../../../content/place-of.ts';
import { listDataReferences } from '../data-references.ts';
import { knownIds } from '../known-ids.ts';
import { nameNearest } from '../name-nearest.ts';
import type { SourceRule } from '../source-rule.ts';
import { writtenPages } from '../written-pages.ts';

/** Contacts that pages, the site file, regions, publications and other contacts name exist. */
export const contactReferenceExists: SourceRule = {
  name: 'contact-reference-exists',
  find: (library) => {
    const { ids, home } = knownIds(library, 'contact');
    const known = new Set(ids);
    const fault = (id: string) => ({
      message: `There is no contact “${id}”.`,
      remedy: nameNearest(id, ids, home),
    });
    const inPages = writtenPages(library).flatMap((page) =>
      (page.meta.contacts ?? []).flatMap((id, index) =>
        known.has(id) ? [] : [{ ...placeInPage(library, page, ['contacts', index]), ...fault(id) }],
      ),
    );
    const inData = listDataReferences(library).flatMap(({ concept, id, file, path }) =>
      concept !== 'contact' || known.has(id) ? [] : [{ ...placeInData(library, file, path), ...fault(id) }],
    );
    return [...inPages, ...inData];
  },
};
