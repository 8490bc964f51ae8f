import { fileOfData, placeInData } from '../../../content/place-of.ts';
import { compileHours } from '../../../opening-hours/compile-hours.ts';
import type { SourceRule } from '../source-rule.ts';

/** Hours of contacts are written so that they can be worked out, for each day of the two years to come. */
export const openingHoursAreReadable: SourceRule = {
  name: 'opening-hours-are-readable',
  find: (library, { date }) =>
    [...library.contacts].flatMap(([id, { opening }]) => {
      const compiled = opening === null ? null : compileHours(opening, date);
      if (compiled === null || !('fault' in compiled)) return [];
      return [
        {
          ...placeInData(library, fileOfData(library, `contacts/${id}`), ['opening']),
          message: `The opening hours “${opening}” cannot be used: ${compiled.fault}`,
          remedy: 'Write them as OpenStreetMap does, such as "Mo-Fr 08:00-16:00; PH off", or null.',
        },
      ];
    }),
};
