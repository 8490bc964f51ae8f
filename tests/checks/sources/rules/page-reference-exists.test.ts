import { describe, expect, it } from 'vitest';
import { pageReferenceExists } from '../../../../scripts/checks/sources/rules/page-reference-exists.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('page-reference-exists', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(pageReferenceExists)).toEqual([]);
  });

  it('finds a way on that leads nowhere', async () => {
    const change = replace('next: [advice/index]', 'next: [index, advice/indx]');
    expect(await faultsOf(pageReferenceExists, { 'pl/advice/first-steps.md': change })).toMatchObject([
      {
        file: 'content/pl/advice/first-steps.md',
        line: 12,
        column: 15,
        remedy: 'Did you mean “advice/index”?',
      },
    ]);
  });

  it('finds a situation whose heading does not exist', async () => {
    const change = replace('page: advice/first-steps#now', 'page: advice/first-steps#nowy');
    expect(await faultsOf(pageReferenceExists, { 'pl/index.md': change })).toMatchObject([
      { file: 'content/pl/index.md', line: 14, column: 11, remedy: 'Did you mean “now”?' },
    ]);
  });

  it('finds a page about leaving that does not exist', async () => {
    const change = replace('leaving: advice/leaving', 'leaving: advice/exit-explained');
    expect(await faultsOf(pageReferenceExists, { 'site.yaml': change })).toMatchObject([
      {
        file: 'content/site.yaml',
        line: 21,
        column: 10,
        remedy: expect.stringContaining('Known: advice/first-steps'),
      },
    ]);
  });
});
