import { describe, expect, it } from 'vitest';
import { addressIsUnique } from '../../../../scripts/checks/sources/rules/address-is-unique.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('address-is-unique', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(addressIsUnique)).toEqual([]);
  });

  it('finds two pages with one slug', async () => {
    const faults = await faultsOf(addressIsUnique, {
      'pl/office/index.md': replace('slug: o-nas', 'slug: aktualnosci'),
    });
    expect(faults).toMatchObject([
      {
        file: 'content/pl/office/index.md',
        line: 4,
        column: 7,
        message: 'The address /pomoc/pl/aktualnosci/ belongs to content/pl/news/index.md.',
      },
    ]);
  });

  it('finds an earlier address at which a page stands', async () => {
    const faults = await faultsOf(addressIsUnique, {
      'pl/advice/first-steps.md': replace('/pl/stare-rady/', '/pl/rady/'),
    });
    expect(faults).toMatchObject([{ file: 'content/pl/advice/first-steps.md', line: 13, column: 13 }]);
  });

  it('finds a slug that is the code of another page', async () => {
    const faults = await faultsOf(addressIsUnique, {
      'pl/office/index.md': replace('slug: o-nas', 'slug: r2'),
    });
    expect(faults).toHaveLength(1);
  });

  it('finds an address that a stand-in of a missing translation has', async () => {
    const faults = await faultsOf(addressIsUnique, {
      'he/advice/index.md': replace('slug: etsot', 'slug: office'),
    });
    expect(faults).toMatchObject([{ message: expect.stringContaining('/pomoc/he/office/') }]);
  });
});
