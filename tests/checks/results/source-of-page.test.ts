import { beforeAll, describe, expect, it } from 'vitest';
import { readSources } from '../../../scripts/checks/results/source-of-page.ts';
import type { Library } from '../../../scripts/content/library.ts';
import { loadLibrary } from '../../../scripts/content/load-library.ts';
import { root } from '../../content/real-data.ts';

let library: Library;

beforeAll(async () => {
  const loaded = await loadLibrary(root);
  if (!loaded.library) throw new Error('The content cannot be read.');
  library = loaded.library;
});

describe('the source of a page', () => {
  it('of the finder is known in each language and on both ways, and nobody wrote it', () => {
    const sources = readSources(library);
    for (const file of ['/cs/m/ulk/decin/index.html', '/q/uk/m/ulk/decin/index.html']) {
      expect(sources.get(file), file).toEqual({
        path: 'find/@region/ustecky/decin',
        innerHigh: true,
        moved: false,
        made: true,
        page: null,
      });
    }
  });

  it('of a page that somebody wrote is its text', () => {
    const source = readSources(library).get('/q/cs/m/index.html');
    expect(source).toMatchObject({ path: 'find/index', made: false });
    expect(source?.page?.file).toBe('content/cs/find/index.md');
  });
});
