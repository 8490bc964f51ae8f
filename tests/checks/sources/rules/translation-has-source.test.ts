import { describe, expect, it } from 'vitest';
import { translationHasSource } from '../../../../scripts/checks/sources/rules/translation-has-source.ts';
import { faultsOf } from '../changed-site.ts';

describe('translation-has-source', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(translationHasSource)).toEqual([]);
  });

  it('finds a translation of a page that does not exist', async () => {
    const faults = await faultsOf(translationHasSource, { 'pl/advice/index.md': null });
    expect(faults).toMatchObject([
      {
        file: 'content/he/advice/index.md',
        line: 1,
        column: 1,
        message: 'There is no content/pl/advice/index.md that this page could translate.',
      },
    ]);
  });
});
