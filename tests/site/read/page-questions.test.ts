import { describe, expect, it } from 'vitest';
import type { Library, SourcePage } from '../../../scripts/content/library.ts';
import { loadLibrary } from '../../../scripts/content/load-library.ts';
import { openLanguage } from '../../../scripts/site/open-language.ts';
import { readPageQuestions } from '../../../scripts/site/read/page-questions.ts';
import { root } from '../../content/real-data.ts';
import { buildOf } from './finder/open-finder.ts';

const { library } = await loadLibrary(root);
const pages = library?.pages.get('cs');
const eviction = pages?.get('help/eviction');
if (!library || !pages || !eviction) throw new Error('A page is missing.');
const read = (tag: string, of: Library = library) => readPageQuestions(openLanguage(buildOf(of), tag));

/** The library with a review of the page on evictions that ends on a day. */
function reviewed(of: Library, page: SourcePage, until: string): Library {
  const review = { by: 'Jana Nováková', role: 'právnička', on: '2026-01-01', until };
  const tree = new Map(of.pages.get('cs')).set(page.path, { ...page, meta: { ...page.meta, review } });
  return { ...of, pages: new Map(of.pages).set('cs', tree) };
}

describe('the questions of pages', () => {
  it('name every page that must answer something, once', () => {
    const listed = read('cs').sections.flatMap((section) => section.pages.map(({ path }) => path));
    const written = [...pages].filter(([, { meta }]) => meta.answers?.length).map(([path]) => path);
    expect(listed.toSorted()).toEqual(written.toSorted());
    expect(listed.length).toBeGreaterThan(50);
  });

  it('stand by section in the order of the site, with links', () => {
    const { sections } = read('cs');
    expect(sections.slice(0, 2).map(({ id }) => id)).toEqual(['', 'help']);
    const found = sections
      .find(({ id }) => id === 'help')
      ?.pages.find(({ path }) => path === 'help/eviction');
    expect(found?.href).toBe('/cs/k4/');
    expect(found?.answers).toHaveLength(eviction.meta.answers?.length ?? 0);
  });

  it('are marked as Czech on pages of other languages', () => {
    expect(read('cs').language).toBeNull();
    expect(read('en').language).toEqual({ tag: 'cs', direction: 'ltr' });
  });

  it('tell whether somebody judged the page', () => {
    const stateOf = (of: Library) =>
      read('en', of)
        .sections.flatMap((section) => section.pages)
        .find(({ path }) => path === 'help/eviction')?.review;
    expect(stateOf(library)).toBe('Nobody has judged it yet.');
    expect(stateOf(reviewed(library, eviction, '2027-01-01'))).toMatch(
      /^Judged by Jana Nováková, valid until/,
    );
    expect(stateOf(reviewed(library, eviction, '2026-02-01'))).toMatch(/^The review ended on/);
  });
});
