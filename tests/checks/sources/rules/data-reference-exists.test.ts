import { describe, expect, it } from 'vitest';
import { dataReferenceExists } from '../../../../scripts/checks/sources/rules/data-reference-exists.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('data-reference-exists', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(dataReferenceExists)).toEqual([]);
  });

  const timeline = `title: { pl: Dni }
days: null
note: { pl: Nic }
steps:
  - id: first
    when: { period: shelter-stays, form: plain }
    who: nobody
    whoName: { pl: Nikt }
    title: { pl: Początek }
    text: { pl: Tekst. }
    law: sheltr
    yours: false
`;

  it('finds laws and periods of a timeline that do not exist', async () => {
    expect(await faultsOf(dataReferenceExists, { 'data/events/days.yaml': timeline })).toMatchObject([
      { file: 'content/data/events/days.yaml', line: 11, column: 10, remedy: 'Did you mean “shelter”?' },
      { file: 'content/data/events/days.yaml', line: 6, column: 21, remedy: 'Did you mean “shelter-stay”?' },
    ]);
  });

  it('finds a region and a statistic that do not exist', async () => {
    const faults = await faultsOf(dataReferenceExists, {
      'data/contacts/night-line.yaml': replace('region: cz', 'region: north'),
      'press/room.yaml': replace('facts: []', 'facts: [nights]'),
    });
    expect(faults).toMatchObject([
      {
        file: 'content/data/contacts/night-line.yaml',
        line: 9,
        column: 9,
        message: 'There is no region “north”.',
      },
      { file: 'content/press/room.yaml', line: 9, column: 9, message: 'There is no statistic “nights”.' },
    ]);
  });
});
