import { describe, expect, it } from 'vitest';
import { pageHasNeutralTitle } from '../../../../scripts/checks/sources/rules/page-has-neutral-title.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('page-has-neutral-title', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(pageHasNeutralTitle)).toEqual([]);
  });

  it('finds an inner page of class high whose title would stand in the history', async () => {
    const faults = await faultsOf(pageHasNeutralTitle, {
      'pl/advice/first-steps.md': replace('neutralTitle: Pierwsze kroki\n', ''),
    });
    expect(faults).toMatchObject([{ file: 'content/pl/advice/first-steps.md', line: 2, column: 1 }]);
  });

  it('asks translations for one, too', async () => {
    const he = '---\ntitle: צעדים\ndescription: צעדים.\nreview: none\n---\n';
    const faults = await faultsOf(pageHasNeutralTitle, { 'he/advice/first-steps.md': he });
    expect(faults).toMatchObject([{ file: 'content/he/advice/first-steps.md', line: 2 }]);
  });
});
