import { describe, expect, it } from 'vitest';
import { periodComesFromRegister } from '../../../../scripts/checks/sources/rules/period-comes-from-register.ts';
import { faultsOf, replace } from '../changed-site.ts';

const steps = 'pl/advice/first-steps.md';

describe('period-comes-from-register', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(periodComesFromRegister)).toEqual([]);
  });

  it('finds a period of the register in a text, in a lead and in a release', async () => {
    const faults = await faultsOf(periodComesFromRegister, {
      [steps]: (text) =>
        text.replace('albo idź do ludzi', 'na 21 dni').replace('Numer zobaczy', 'Przez 21 dni numer zobaczy'),
      'press/pl/start.md': replace('Portal jest', 'Nocleg na 21 dni. Portal jest'),
    });
    expect(faults).toMatchObject([
      { file: `content/${steps}`, line: 3, column: 25 },
      {
        file: `content/${steps}`,
        line: 23,
        column: 7,
        message: 'The period “21 dni” is written out.',
        remedy: expect.stringContaining(':period[shelter-stay]'),
      },
      { file: 'content/press/pl/start.md', line: 9, column: 11 },
    ]);
  });

  it('passes over invented stories', async () => {
    const story = ':::case{title="Ala"}\nAla czekała 21 dni.\n:::';
    const change = replace('## Potem {#later}', `## Potem {#later}\n\n${story}`);
    expect(await faultsOf(periodComesFromRegister, { [steps]: change })).toEqual([]);
  });

  it('passes over the register itself and over contacts', async () => {
    const change = replace('pl: całą dobę', 'pl: przez 21 dni');
    expect(await faultsOf(periodComesFromRegister, { 'data/contacts/night-line.yaml': change })).toEqual([]);
  });
});
