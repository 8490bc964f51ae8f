import { describe, expect, it } from 'vitest';
import { safetyQuestionIsSigned } from '../../../../scripts/checks/sources/rules/safety-question-is-signed.ts';
import { faultsOf, replace } from '../changed-site.ts';

const signature = 'signed: { by: Anna Zmyślona, role: sędzia próby, on: 2026-02-01 }';

describe('safety-question-is-signed', () => {
  it('passes over a site whose questions are signed, and one without a register', async () => {
    expect(await faultsOf(safetyQuestionIsSigned)).toEqual([]);
    expect(await faultsOf(safetyQuestionIsSigned, { 'data/safety.yaml': null })).toEqual([]);
  });

  it('lists what nobody has signed in one open line', async () => {
    const unsign = (text: string) =>
      text.replace(signature, 'signed: null').replace(signature, 'signed: null');
    expect(await faultsOf(safetyQuestionIsSigned, { 'data/safety.yaml': unsign })).toMatchObject([
      { severity: 'open', message: 'Nobody has signed the questions of safety 1, 2.' },
    ]);
  });

  it('finds a question that is missing, and one that no person has to judge', async () => {
    const faults = await faultsOf(safetyQuestionIsSigned, {
      'data/safety.yaml': replace('{ number: 46,', '{ number: 45,'),
    });
    expect(faults.map(({ message }) => message)).toEqual([
      'No question stands for 46, which a person has to judge.',
      'A question stands for 45, which no person has to judge.',
    ]);
  });
});
