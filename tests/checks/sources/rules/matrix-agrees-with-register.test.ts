import { describe, expect, it } from 'vitest';
import { matrixAgreesWithRegister } from '../../../../scripts/checks/sources/rules/matrix-agrees-with-register.ts';
import { matrixAgreesWithTimeline } from '../../../../scripts/checks/sources/rules/matrix-agrees-with-timeline.ts';
import { loadLibrary } from '../../../../scripts/content/load-library.ts';
import { root } from '../../../content/real-data.ts';
import { faultsOf } from '../changed-site.ts';
import { matrixOf, timelineOf } from './matrix-of.ts';

const stay = 'when: { period: shelter-stay, form: plain }';
const soon = 'when: { pl: Od razu }';

describe('matrix-agrees-with-register', () => {
  it('passes over rows that name the law of their period', async () => {
    const matrix = matrixOf([
      `{ id: a, who: police, ${stay}, law: shelter }`,
      `{ id: b, who: you, ${soon}, law: null }`,
    ]);
    expect(await faultsOf(matrixAgreesWithRegister, { 'data/matrices/night.yaml': matrix })).toEqual([]);
  });

  it('finds a row whose law does not give its period, and an id that is there twice', async () => {
    const matrix = matrixOf([
      `{ id: a, who: police, ${stay}, law: null }`,
      `{ id: a, who: you, ${soon}, law: null }`,
    ]);
    expect(await faultsOf(matrixAgreesWithRegister, { 'data/matrices/night.yaml': matrix })).toMatchObject([
      {
        line: 5,
        message: 'The period “shelter-stay” belongs to the law “shelter”, the row names none.',
        remedy: 'Write law: shelter.',
      },
      { line: 6, message: 'The id “a” is there twice.' },
    ]);
  });
});

describe('matrix-agrees-with-timeline', () => {
  const rows = [`{ id: a, who: police, ${stay}, law: shelter }`];
  const steps = [
    ['police', stay, 'Tekst.'],
    ['you', soon, 'Tekst.'],
  ] as const;

  it('passes over the two of this repository', async () => {
    const { library } = await loadLibrary(root);
    if (!library) throw new Error('The content cannot be read.');
    expect(library.matrices.size).toBeGreaterThan(0);
    expect(matrixAgreesWithTimeline.find(library, { date: '2026-11-22' })).toEqual([]);
    expect(matrixAgreesWithRegister.find(library, { date: '2026-11-22' })).toEqual([]);
  });

  it('finds an actor of the timeline who has no row', async () => {
    const faults = await faultsOf(matrixAgreesWithTimeline, {
      'data/matrices/night.yaml': matrixOf(rows, 'night'),
      'data/events/night.yaml': timelineOf(steps),
    });
    expect(faults).toMatchObject([
      {
        file: 'content/data/events/night.yaml',
        message: 'content/data/matrices/night.yaml has no row of “you”.',
      },
    ]);
  });

  it('finds a deadline that another actor has in the timeline', async () => {
    const faults = await faultsOf(matrixAgreesWithTimeline, {
      'data/matrices/night.yaml': matrixOf([`{ id: a, who: court, ${stay}, law: shelter }`], 'night'),
      'data/events/night.yaml': timelineOf([steps[0]]),
    });
    expect(faults.map(({ message }) => message)).toEqual([
      'content/data/matrices/night.yaml has no row of “police” with the period “shelter-stay”.',
    ]);
  });

  it('finds a deadline of which the timeline tells nothing, and takes it from the text of a step', async () => {
    const told = (text: string) =>
      faultsOf(matrixAgreesWithTimeline, {
        'data/matrices/night.yaml': matrixOf(rows, 'night'),
        'data/events/night.yaml': timelineOf([['police', soon, text]]),
      });
    expect((await told('Tekst.')).map(({ line }) => line)).toEqual([5]);
    expect(await told('Nocleg trwa :period[shelter-stay].')).toEqual([]);
  });

  it('finds a timeline that is not there', async () => {
    const faults = await faultsOf(matrixAgreesWithTimeline, {
      'data/matrices/night.yaml': matrixOf(rows, 'nigth'),
      'data/events/night.yaml': timelineOf(steps),
    });
    expect(faults).toMatchObject([{ line: 2, remedy: 'Did you mean “night”?' }]);
  });
});
