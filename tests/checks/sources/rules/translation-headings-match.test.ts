import { describe, expect, it } from 'vitest';
import { translationHeadingsMatch } from '../../../../scripts/checks/sources/rules/translation-headings-match.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('translation-headings-match', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(translationHeadingsMatch)).toEqual([]);
  });

  it('finds an id that the source does not have, and names the nearest', async () => {
    const faults = await faultsOf(translationHeadingsMatch, {
      'he/advice/index.md': replace('{#night}', '{#nigt}'),
    });
    expect(faults).toMatchObject([
      { file: 'content/he/advice/index.md', line: 16, column: 1, remedy: 'Did you mean “night”?' },
    ]);
  });

  it('finds a heading without an id', async () => {
    const faults = await faultsOf(translationHeadingsMatch, {
      'he/advice/index.md': replace(' {#night}', ''),
    });
    expect(faults).toMatchObject([{ line: 16, remedy: expect.stringContaining('start, night') }]);
  });

  it('finds sections in another order', async () => {
    const swap = (text: string) =>
      text.replace('{#start}', '{#x}').replace('{#night}', '{#start}').replace('{#x}', '{#night}');
    const faults = await faultsOf(translationHeadingsMatch, { 'he/advice/index.md': swap });
    expect(faults).toMatchObject([
      { line: 16, message: expect.stringContaining('“start” stands after “night”') },
    ]);
  });

  it('lets sections be missing', async () => {
    const cut = (text: string) => text.slice(0, text.indexOf('## איפה'));
    expect(await faultsOf(translationHeadingsMatch, { 'he/advice/index.md': cut })).toEqual([]);
  });
});
