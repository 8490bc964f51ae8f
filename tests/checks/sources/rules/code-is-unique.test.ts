import { describe, expect, it } from 'vitest';
import { codeIsUnique } from '../../../../scripts/checks/sources/rules/code-is-unique.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('code-is-unique', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(codeIsUnique)).toEqual([]);
  });

  it('finds the second page with a code, and tells who has it', async () => {
    const faults = await faultsOf(codeIsUnique, {
      'pl/advice/first-steps.md': replace('code: r2', 'code: r3'),
    });
    expect(faults).toMatchObject([
      {
        file: 'content/pl/advice/leaving.md',
        line: 4,
        column: 7,
        message: 'The code “r3” belongs to content/pl/advice/first-steps.md.',
      },
    ]);
  });
});
