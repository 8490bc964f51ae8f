import { describe, expect, it } from 'vitest';
import { openingHoursAreReadable } from '../../../../scripts/checks/sources/rules/opening-hours-are-readable.ts';
import { faultsOf, replace } from '../changed-site.ts';

const line = 'data/contacts/night-line.yaml';

describe('opening-hours-are-readable', () => {
  it('is silent on hours that can be worked out', async () => {
    expect(await faultsOf(openingHoursAreReadable)).toEqual([]);
  });

  it.each([
    ['8 to 4', /8 to 4/],
    ['Mo-Fr 8-16', /minutes/],
    ['Mo-Fr sunrise-sunset', /sun/],
  ])('tells where %j stands and what is wrong', async (text, reason) => {
    const faults = await faultsOf(openingHoursAreReadable, { [line]: replace('"24/7"', `"${text}"`) });
    expect(faults).toMatchObject([
      { file: `content/${line}`, line: 17, column: 10, message: expect.stringMatching(reason) },
    ]);
  });
});
