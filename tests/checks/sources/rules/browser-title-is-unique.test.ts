import { describe, expect, it } from 'vitest';
import { browserTitleIsUnique } from '../../../../scripts/checks/sources/rules/browser-title-is-unique.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('browser-title-is-unique', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(browserTitleIsUnique)).toEqual([]);
  });

  it('finds two neutral titles that are the same', async () => {
    const change = replace('neutralTitle: O tej stronie', 'neutralTitle: pierwsze kroki');
    expect(await faultsOf(browserTitleIsUnique, { 'pl/advice/leaving.md': change })).toMatchObject([
      {
        file: 'content/pl/advice/leaving.md',
        line: 5,
        column: 15,
        message: 'The browser title “pierwsze kroki” belongs to content/pl/advice/first-steps.md.',
      },
    ]);
  });

  it('takes the title where it is the browser title', async () => {
    const change = replace('title: O nas', 'title: Rady');
    expect(await faultsOf(browserTitleIsUnique, { 'pl/office/index.md': change })).toMatchObject([
      { file: 'content/pl/office/index.md', line: 2, column: 8 },
    ]);
  });

  it('lets languages have the same title', async () => {
    const change = replace('title: עצות', 'title: Rady');
    expect(await faultsOf(browserTitleIsUnique, { 'he/advice/index.md': change })).toEqual([]);
  });
});
