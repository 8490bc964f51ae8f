import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressIsUnique } from '../../../../scripts/checks/sources/rules/address-is-unique.ts';
import { contactCode } from '../../../../scripts/content/finder-path.ts';
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

  it('finds two services whose ids have one code', async () => {
    const [first, second] = idsWithOneCode();
    const faults = await faultsOf(addressIsUnique, {
      'site.yaml': replace(
        'sections:',
        'sections:\n  - { id: find, code: m, safety: high, fallback: safe-page }',
      ),
      'pl/find/index.md': '---\ntitle: Miejsca\ndescription: Tu.\nreview: none\n---\n',
      [`data/contacts/${first}.yaml`]: contact,
      [`data/contacts/${second}.yaml`]: contact,
    });
    expect(faults.map(({ file }) => file)).toEqual([
      `content/data/contacts/${second}.yaml`,
      `content/data/contacts/${second}.yaml`,
    ]);
    expect(faults[0]?.message).toBe(
      `The address /pomoc/pl/m/${contactCode(first)}/ belongs to content/data/contacts/${first}.yaml.`,
    );
  });
});

/** Tries ids until two of them have one code: after some hundreds, by the birthday paradox. */
function idsWithOneCode(): [string, string] {
  const seen = new Map<string, string>();
  for (let number = 1000; ; number += 1) {
    const id = `line-${number}`;
    const other = seen.get(contactCode(id));
    if (other !== undefined) return [other, id];
    seen.set(contactCode(id), id);
  }
}

const contact = readFileSync(
  new URL('../../../fixtures/foreign/content/data/contacts/town-centre.yaml', import.meta.url),
  'utf8',
);
