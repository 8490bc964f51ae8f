import type { Library } from '../../../content/library.ts';
import type { Matrix } from '../../../content/matrix.ts';
import { fileOfData, placeInData } from '../../../content/place-of.ts';
import { PeriodOfLaw, type Timeline } from '../../../content/timeline.ts';
import { nameNearest } from '../name-nearest.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';

/** A matrix for professionals and the timeline for readers name the same actors and the same legal deadlines. */
export const matrixAgreesWithTimeline: SourceRule = {
  name: 'matrix-agrees-with-timeline',
  find: (library) =>
    [...library.matrices].flatMap(([id, matrix]): readonly SourceFault[] => {
      if (matrix.timeline === null) return [];
      const file = fileOfData(library, `matrices/${id}`);
      const timeline = library.timelines.get(matrix.timeline);
      if (timeline) return compare(library, file, matrix, timeline);
      const home = `${library.folder}/data/events/`;
      return [
        {
          ...placeInData(library, file, ['timeline']),
          message: `There is no timeline “${matrix.timeline}”.`,
          remedy: nameNearest(matrix.timeline, [...library.timelines.keys()], home),
        },
      ];
    }),
};

function compare(library: Library, file: string, { rows, timeline: id }: Matrix, timeline: Timeline) {
  const events = fileOfData(library, `events/${id}`);
  const acts = new Set(rows.map(({ who, when }) => `${who} ${periodOf(when) ?? ''}`));
  const actors = new Set<string>(rows.map(({ who }) => who));
  const told = new Set(timeline.steps.flatMap(periodsToldIn));
  const missingRows = timeline.steps.flatMap(({ who, when }, index): SourceFault[] => {
    const period = periodOf(when);
    if (period === null ? actors.has(who) : acts.has(`${who} ${period}`)) return [];
    return [
      {
        ...placeInData(library, events, ['steps', index, 'who']),
        message: `${file} has no row of “${who}”${period === null ? '' : ` with the period “${period}”`}.`,
        remedy: 'Add the row there, or correct the one of the two that is wrong.',
      },
    ];
  });
  const missingSteps = rows.flatMap(({ when }, index): SourceFault[] => {
    const period = periodOf(when);
    if (period === null || told.has(period)) return [];
    return [
      {
        ...placeInData(library, file, ['rows', index, 'when', 'period']),
        message: `No step of ${events} tells of the period “${period}”.`,
        remedy: `Add a step, or name it in the text of one: :within[${period}].`,
      },
    ];
  });
  return [...missingRows, ...missingSteps];
}

function periodOf(when: Timeline['steps'][number]['when']): string | null {
  return PeriodOfLaw.safeParse(when).data?.period ?? null;
}

function periodsToldIn({ text, when }: Timeline['steps'][number]): string[] {
  const inText = Object.values(text).flatMap((words) => [
    ...words.matchAll(/:(?:period|within)\[([a-z0-9-]+)\]/g),
  ]);
  const own = periodOf(when);
  return [...inText.map(([, id = '']) => id), ...(own === null ? [] : [own])];
}
