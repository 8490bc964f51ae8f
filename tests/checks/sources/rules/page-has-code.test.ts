import { describe, expect, it } from 'vitest';
import { pageHasCode } from '../../../../scripts/checks/sources/rules/page-has-code.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('page-has-code', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(pageHasCode)).toEqual([]);
  });

  it('finds an inner page of class high without a code', async () => {
    expect(
      await faultsOf(pageHasCode, { 'pl/advice/first-steps.md': replace('code: r2\n', '') }),
    ).toMatchObject([
      {
        file: 'content/pl/advice/first-steps.md',
        line: 2,
        column: 1,
        remedy: expect.stringContaining('Add code:'),
      },
    ]);
  });

  it('finds a code where the address is made of words', async () => {
    const faults = await faultsOf(pageHasCode, { 'pl/office/index.md': replace('slug: o-nas', 'code: x1') });
    expect(faults).toMatchObject([{ file: 'content/pl/office/index.md', line: 4, column: 1 }]);
  });

  it('finds a code in a translation', async () => {
    const faults = await faultsOf(pageHasCode, { 'he/advice/index.md': replace('slug: etsot', 'code: x1') });
    expect(faults).toMatchObject([
      { file: 'content/he/advice/index.md', line: 5, remedy: 'Remove the line.' },
    ]);
  });

  it('asks for none where the operator wants telling addresses', async () => {
    const changes = {
      'site.yaml': replace('neutralInnerPages: true', 'neutralInnerPages: false'),
      'pl/advice/first-steps.md': replace('code: r2\n', ''),
    };
    expect(await faultsOf(pageHasCode, changes)).toEqual([]);
  });
});
