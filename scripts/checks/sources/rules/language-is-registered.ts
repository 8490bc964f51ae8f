import { type FilePlace, fileOfData, placeInData } from '../../../content/place-of.ts';
import { nameNearest } from '../name-nearest.ts';
import type { SourceRule } from '../source-rule.ts';

/** Languages that the site file, the register itself and the publications name are registered. */
export const languageIsRegistered: SourceRule = {
  name: 'language-is-registered',
  find: (library) => {
    const { folder, languages, publications, site } = library;
    const tags = languages.map(({ tag }) => tag);
    const register = `${folder}/languages.yaml`;
    const siteFile = `${folder}/site.yaml`;
    const named: { tag: string | null; place: () => FilePlace }[] = [
      { tag: site.source, place: () => placeInData(library, siteFile, ['source']) },
      ...Object.keys(site.exits).map((tag) => ({
        tag,
        place: () => placeInData(library, siteFile, ['exits', tag], 'key'),
      })),
      ...languages.map(({ fallback }, index) => ({
        tag: fallback,
        place: () => placeInData(library, register, [index, 'fallback']),
      })),
      ...publications.flatMap((plan) =>
        plan.languages.map((tag, index) => ({
          tag,
          place: () =>
            placeInData(library, fileOfData(library, `publications/${plan.id}`), ['languages', index]),
        })),
      ),
    ];
    return named.flatMap(({ tag, place }) => {
      if (tag === null || tags.includes(tag)) return [];
      return [
        {
          ...place(),
          message: `The language “${tag}” is not registered.`,
          remedy: nameNearest(tag, tags, register),
        },
      ];
    });
  },
};
