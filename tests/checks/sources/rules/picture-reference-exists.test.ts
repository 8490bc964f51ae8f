import { describe, expect, it } from 'vitest';
import { pictureReferenceExists } from '../../../../scripts/checks/sources/rules/picture-reference-exists.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('picture-reference-exists', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(pictureReferenceExists)).toEqual([]);
  });

  it('finds a picture of a page that is not in the register', async () => {
    const change = replace('icon: info', 'picture: lampp');
    expect(await faultsOf(pictureReferenceExists, { 'pl/office/index.md': change })).toMatchObject([
      { file: 'content/pl/office/index.md', line: 7, column: 10, remedy: 'Did you mean “lamp”?' },
    ]);
  });
});
