import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../scripts/content/address.ts';
import { finderPathsIn } from '../../scripts/content/finder-pages.ts';
import { contactCode, finderPath, readFinderPath } from '../../scripts/content/finder-path.ts';
import type { Library } from '../../scripts/content/library.ts';
import { loadLibrary } from '../../scripts/content/load-library.ts';
import { root } from './real-data.ts';

let library: Library;

beforeAll(async () => {
  const loaded = await loadLibrary(root);
  if (!loaded.library) throw new Error('The content cannot be read.');
  library = loaded.library;
});

const paths = ['find/@region/ustecky', 'find/@region/ustecky/decin', 'find/@contact/linka-bezpeci'];

describe('a path of the finder', () => {
  it.each(paths)('%s is read and written alike', (path) => {
    const place = readFinderPath(path);
    expect(place && finderPath(place)).toBe(path);
  });

  it.each(['find/index', 'find/cannot-talk', 'help/@region/ustecky', 'index'])('is not %s', (path) => {
    expect(readFinderPath(path)).toBeNull();
  });
});

describe('an address of the finder', () => {
  it('names regions and districts by codes, below the letter of the section, on both ways', () => {
    expect(paths.map((path) => addressOf(library, 'cs', path))).toEqual([
      '/cs/m/ulk/',
      '/cs/m/ulk/decin/',
      '/cs/m/pvgt/',
    ]);
    expect(addressOf(library, 'uk', 'find/@region/ustecky/decin', 'quiet')).toBe('/q/uk/m/ulk/decin/');
  });

  it('stays on the normal way at a host without a quiet one', () => {
    const poor = { ...library, site: { ...library.site, host: 'other' as const } };
    expect(addressOf(poor, 'cs', 'find/@region/ustecky', 'quiet')).toBe('/cs/m/ulk/');
  });

  it('belongs to one page', () => {
    const addresses = finderPathsIn(library, 'cs').map((path) => addressOf(library, 'cs', path));
    expect(addresses.length).toBe(library.regions.size + 77 + library.contacts.size);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('is none where the site has no finder', () => {
    const site = { ...library.site, sections: library.site.sections.filter(({ id }) => id !== 'find') };
    const pages = new Map([['cs', new Map()]]);
    expect(finderPathsIn({ ...library, site, pages }, 'cs')).toEqual([]);
  });
});

describe('the code of a contact', () => {
  it('is a letter and three signs, reads as no word, and never changes', () => {
    expect(contactCode('linka-bezpeci')).toBe('pvgt');
    for (const id of library.contacts.keys())
      expect(contactCode(id)).toMatch(/^[b-df-hj-np-tv-z][b-df-hj-np-tv-z2-9]{3}$/);
  });
});
