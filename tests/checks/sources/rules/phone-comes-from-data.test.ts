import { describe, expect, it } from 'vitest';
import { phoneComesFromData } from '../../../../scripts/checks/sources/rules/phone-comes-from-data.ts';
import { faultsOf, replace } from '../changed-site.ts';

const steps = 'pl/advice/first-steps.md';

describe('phone-comes-from-data', () => {
  it('passes over a good site, with numbers in the register and in directives', async () => {
    expect(await faultsOf(phoneComesFromData)).toEqual([]);
  });

  it('finds a number of the register in a text and names its contact', async () => {
    const change = replace('1. Idź tam', '1. Zadzwoń 555 0101 i idź tam');
    expect(await faultsOf(phoneComesFromData, { [steps]: change })).toMatchObject([
      {
        file: `content/${steps}`,
        line: 19,
        column: 12,
        message: 'The number 555 0101 is written out.',
        remedy: 'Write :contact[day-line].',
      },
    ]);
  });

  it('finds a foreign number in front matter', async () => {
    const change = replace('description: Zadzwoń', 'description: Zadzwoń 112');
    expect(await faultsOf(phoneComesFromData, { [steps]: change })).toMatchObject([
      { file: `content/${steps}`, line: 3, column: 22, remedy: expect.stringContaining('data/contacts/') },
    ]);
  });

  it('finds numbers in texts of the data, in interface words and in releases', async () => {
    const faults = await faultsOf(phoneComesFromData, {
      'data/contacts/night-line.yaml': replace('busy: null', 'busy: { pl: "Spróbuj +48 22 123 45 67." }'),
      'strings/pl.yaml': replace('exit.label: "Wyjdź szybko"', 'exit.label: "Wyjdź szybko, 116 123"'),
      'press/pl/start.md': replace('Numery linii', 'Numery linii 800 123 123'),
    });
    expect(faults).toMatchObject([
      { file: 'content/press/pl/start.md', line: 13, column: 16 },
      { file: 'content/strings/pl.yaml', line: 2, column: 28 },
      { file: 'content/data/contacts/night-line.yaml', line: 22, column: 22 },
    ]);
  });

  it.each(['[tu](https://example.org/800123123)', '[tu](page:office/index#x112)', ':contact-name[day-line]'])(
    'passes over %s, which is no text',
    async (written) => {
      const change = replace('1. Idź tam', `1. ${written} tam`);
      expect(await faultsOf(phoneComesFromData, { [steps]: change })).toEqual([]);
    },
  );
});
