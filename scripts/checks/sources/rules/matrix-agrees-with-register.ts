import { fileOfData, placeInData } from '../../../content/place-of.ts';
import { PeriodOfLaw } from '../../../content/timeline.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';

/** A row of a matrix or a step of a timeline names the law that gives its period, and says each thing once. */
export const matrixAgreesWithRegister: SourceRule = {
  name: 'matrix-agrees-with-register',
  find: (library) => {
    const owners = new Map(
      [...library.laws].flatMap(([law, { periods }]) => Object.keys(periods).map((id) => [id, law] as const)),
    );
    const lists = [
      ...[...library.timelines].map(([id, { steps }]) => ({ id: `events/${id}`, key: 'steps', rows: steps })),
      ...[...library.matrices].map(([id, { rows }]) => ({ id: `matrices/${id}`, key: 'rows', rows })),
    ];
    return lists.flatMap(({ id, key, rows }) => {
      const file = fileOfData(library, id);
      const ids = rows.map((row) => row.id);
      return rows.flatMap((row, index): SourceFault[] => {
        const faults: SourceFault[] = [];
        if (ids.indexOf(row.id) !== index) {
          faults.push({
            ...placeInData(library, file, [key, index, 'id']),
            message: `The id “${row.id}” is there twice.`,
            remedy: 'Join the two, or give one of them another id.',
          });
        }
        const period = PeriodOfLaw.safeParse(row.when).data?.period;
        const owner = period === undefined ? undefined : owners.get(period);
        if (owner !== undefined && owner !== row.law) {
          faults.push({
            ...placeInData(library, file, [key, index, 'law']),
            message: `The period “${period}” belongs to the law “${owner}”, the row names ${row.law === null ? 'none' : `“${row.law}”`}.`,
            remedy: `Write law: ${owner}.`,
          });
        }
        return faults;
      });
    });
  },
};
