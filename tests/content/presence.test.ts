import { describe, expect, it } from 'vitest';
import { addressOf, isInnerHigh, sectionOf } from '../../scripts/content/address.ts';
import { loadLibrary } from '../../scripts/content/load-library.ts';
import { builtTags, presenceOf, webPaths } from '../../scripts/content/presence.ts';
import { pressPathOf } from '../../scripts/content/press-path.ts';
import { root } from './real-data.ts';

const { library } = await loadLibrary(`${root}tests/fixtures/foreign`);
if (!library) throw new Error('The fixture cannot be read.');
const state = (tag: string, path: string) => presenceOf(library, tag, path).state;

describe('a page in a language', () => {
  it('is its own where it is written', () => {
    expect(state('pl', 'advice/first-steps')).toBe('own');
    expect(state('he', 'advice/index')).toBe('own');
  });

  it('falls back by the policy of its section', () => {
    expect(state('he', 'advice/first-steps')).toBe('safe-page');
    expect(state('he', 'stories/index')).toBe('none');
    expect(state('he', 'office/index')).toBe('source');
  });

  it('does not exist where nobody wrote it, and outside of sections never falls back', () => {
    expect(state('he', 'advice/nothing')).toBe('none');
    expect(state('pl', 'nothing')).toBe('none');
  });
});

describe('addresses', () => {
  it.each([
    ['pl', 'index', '/pomoc/pl/'],
    ['pl', 'not-found', '/pomoc/pl/404.html'],
    ['pl', 'advice/index', '/pomoc/pl/rady/'],
    ['he', 'advice/index', '/pomoc/he/etsot/'],
    ['he', 'advice/first-steps', '/pomoc/he/r2/'],
    ['he', 'office/index', '/pomoc/he/office/'],
  ])('of %s %s is %s', (tag, path, address) => expect(addressOf(library, tag, path)).toBe(address));

  it('are made of words where the operator wants it', () => {
    const open = { ...library, site: { ...library.site, neutralInnerPages: false } };
    expect(addressOf(open, 'pl', 'advice/first-steps')).toBe('/pomoc/pl/rady/first-steps/');
    expect(isInnerHigh(open, 'advice/first-steps')).toBe(false);
  });
});

describe('the site as a whole', () => {
  it('has pages of all languages but no texts of leaflets', () => {
    expect(webPaths(library)).toContain('stories/index');
    const page = library.pages.get('pl')?.get('index');
    if (!page) throw new Error('The fixture has no home page.');
    const leaflet = { ...page, path: 'leaflets/l1' };
    const tree = new Map([...(library.pages.get('pl') ?? []), [leaflet.path, leaflet] as const]);
    const pages = new Map([...library.pages, ['pl', tree] as const]);
    expect(webPaths({ ...library, pages })).not.toContain('leaflets/l1');
  });

  it('is built in published languages that have a home page', () => {
    expect(builtTags(library)).toEqual(['pl', 'he']);
    const planned = library.languages.map((language) => ({ ...language, status: 'planned' as const }));
    expect(builtTags({ ...library, languages: planned })).toEqual([]);
    expect(builtTags({ ...library, pages: new Map([['pl', new Map()]]) })).toEqual([]);
  });

  it('knows its sections and its press page by what they are, not by their names', () => {
    expect(sectionOf(library, 'advice/leaving')?.safety).toBe('high');
    expect(sectionOf(library, 'index')).toBeNull();
    expect(pressPathOf(library)).toBe('news/index');
  });
});
