import { describe, expect, it } from 'vitest';
import { searchPageExists } from '../../../../scripts/checks/sources/rules/search-page-exists.ts';
import { faultsOf } from '../changed-site.ts';

const words = (topic: string, reserved = '[]') => `families: []
reserved: ${reserved}
voices:
  personal: [ja]
  child: [mama]
  professional: [klient]
  help: advice/index
  children: advice/index
topics:
${topic}`;

describe('search-page-exists', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(searchPageExists)).toEqual([]);
    const good = words('  - page: advice/index\n    words: [bije mnie]\n');
    expect(await faultsOf(searchPageExists, { 'data/search/pl.yaml': good })).toEqual([]);
  });

  it('finds a page that does not exist, with the nearest one', async () => {
    const bad = words('  - page: advice/indx\n    words: [bije mnie]\n');
    expect(await faultsOf(searchPageExists, { 'data/search/pl.yaml': bad })).toMatchObject([
      {
        file: 'content/data/search/pl.yaml',
        line: 10,
        message: 'There is no page “advice/indx”.',
        remedy: 'Did you mean “advice/index”?',
      },
    ]);
  });

  it('finds a section that does not exist, and a topic without words', async () => {
    const bad = words('  - page: advice/index\n', '[advise]');
    expect(
      (await faultsOf(searchPageExists, { 'data/search/pl.yaml': bad })).map(({ line }) => line),
    ).toEqual([2, 10]);
  });
});
