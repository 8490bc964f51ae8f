import { describe, expect, it } from 'vitest';
import { sectionHasCode } from '../../../../scripts/checks/sources/rules/section-has-code.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('section-has-code', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(sectionHasCode)).toEqual([]);
  });

  it('finds a section of class high without a letter, at its line', async () => {
    const faults = await faultsOf(sectionHasCode, {
      'site.yaml': replace('id: stories, code: s,', 'id: stories,'),
    });
    expect(faults).toMatchObject([
      { file: 'content/site.yaml', line: 24, message: expect.stringContaining('stories') },
    ]);
  });

  it('finds a letter that two sections have', async () => {
    const faults = await faultsOf(sectionHasCode, { 'site.yaml': replace('code: s,', 'code: a,') });
    expect(faults).toMatchObject([{ message: 'The code “a” belongs to the section advice.' }]);
  });
});
