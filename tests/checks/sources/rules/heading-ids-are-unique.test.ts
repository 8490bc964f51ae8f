import { describe, expect, it } from 'vitest';
import { headingIdsAreUnique } from '../../../../scripts/checks/sources/rules/heading-ids-are-unique.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('heading-ids-are-unique', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(headingIdsAreUnique)).toEqual([]);
  });

  it('finds the second heading with the same id and names the line of the first', async () => {
    expect(
      await faultsOf(headingIdsAreUnique, { 'pl/advice/first-steps.md': replace('{#later}', '{#now}') }),
    ).toMatchObject([
      {
        file: 'content/pl/advice/first-steps.md',
        line: 26,
        column: 1,
        message: 'The id “now” stands already on line 17.',
      },
    ]);
  });
});
