import { describe, expect, it } from 'vitest';
import { withheldNumberIsAbsent } from '../../../../scripts/checks/sources/rules/withheld-number-is-absent.ts';
import { sha256 } from '../../../../scripts/files/hash.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('withheld-number-is-absent', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(withheldNumberIsAbsent)).toEqual([]);
  });

  // The SHA-256 of 555999000, which nobody may know.
  const withheld = `- id: secret
  reason: Nikt nie sprawdził.
  digits: 9
  sha256: ${sha256('555999000')}
`;

  it('finds a withheld number however it is written, with line and column', async () => {
    const faults = await faultsOf(withheldNumberIsAbsent, {
      'data/withheld.yaml': withheld,
      'pl/advice/first-steps.md': replace('Numer zobaczy', 'Numer 555-999 000 zobaczy'),
      'press/room.yaml': replace('pl: Nikt nie jest', 'pl: 555999000, nikt nie jest'),
    });
    expect(faults).toMatchObject([
      {
        file: 'content/pl/advice/first-steps.md',
        line: 23,
        column: 7,
        message: 'The number of “secret” must not be published yet.',
      },
      { file: 'content/press/room.yaml', line: 12, column: 7 },
    ]);
  });

  it('never prints the number itself', async () => {
    const faults = await faultsOf(withheldNumberIsAbsent, {
      'data/withheld.yaml': withheld,
      'pl/advice/first-steps.md': replace('Numer zobaczy', 'Numer 555 999 000 zobaczy'),
    });
    expect(JSON.stringify(faults)).not.toMatch(/555/);
  });
});
