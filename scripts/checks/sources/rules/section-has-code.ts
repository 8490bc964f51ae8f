import { placeInData } from '../../../content/place-of.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';

/** Every section of class high has a letter of its own for the quiet address of its landing page. */
export const sectionHasCode: SourceRule = {
  name: 'section-has-code',
  find: (library) => {
    const owners = new Map<string, string>();
    return library.site.sections.flatMap(({ code, id, safety }, index): SourceFault[] => {
      const place = placeInData(library, `${library.folder}/site.yaml`, ['sections', index]);
      if (safety === 'high' && code === undefined) {
        return [
          {
            ...place,
            message: `The section ${id} is of class high and has no code: its quiet address would tell what it is about.`,
            remedy: 'Add code: with one small letter that no other section has.',
          },
        ];
      }
      const owner = code === undefined ? undefined : owners.get(code);
      if (code !== undefined && owner === undefined) owners.set(code, id);
      if (owner === undefined) return [];
      return [
        {
          ...place,
          message: `The code “${code}” belongs to the section ${owner}.`,
          remedy: 'Choose another small letter.',
        },
      ];
    });
  },
};
