import { fileOfData, placeInData } from '../../../content/place-of.ts';
import type { SourceRule } from '../source-rule.ts';

/** A period of the law register has an id that no other law uses, since texts name it without its law. */
export const periodIdIsUnique: SourceRule = {
  name: 'period-id-is-unique',
  find: (library) => {
    const owners = new Map<string, string>();
    return [...library.laws].flatMap(([lawId, law]) =>
      Object.keys(law.periods).flatMap((id) => {
        const owner = owners.get(id);
        if (owner === undefined) {
          owners.set(id, lawId);
          return [];
        }
        const file = fileOfData(library, `law/${lawId}`);
        return [
          {
            ...placeInData(library, file, ['periods', id], 'key'),
            message: `The period “${id}” belongs to the law “${owner}”.`,
            remedy: 'Give one of the two another id.',
          },
        ];
      }),
    );
  },
};
