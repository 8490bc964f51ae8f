import { describe, expect, it } from 'vitest';
import { periodIdIsUnique } from '../../../../scripts/checks/sources/rules/period-id-is-unique.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('period-id-is-unique', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(periodIdIsUnique)).toEqual([]);
  });

  it('finds a period that two laws have', async () => {
    const { readFile } = await import('node:fs/promises');
    const law = await readFile(
      new URL('../../../fixtures/foreign/content/data/law/shelter.yaml', import.meta.url),
      'utf8',
    );
    expect(await faultsOf(periodIdIsUnique, { 'data/law/second.yaml': law })).toMatchObject([
      {
        line: 15,
        column: 3,
        message: expect.stringContaining('The period “shelter-stay” belongs to the law'),
      },
    ]);
  });

  it('needs no laws', async () => {
    expect(
      await faultsOf(periodIdIsUnique, { 'data/law/shelter.yaml': replace('periods:', 'periods: {}\n#') }),
    ).toEqual([]);
  });
});
