import { beforeAll, describe, expect, it } from 'vitest';
import type { EditionProps } from '../../../layouts/props/edition.ts';
import type { EditionLedger } from '../../../scripts/content/edition-ledger.ts';
import type { Library } from '../../../scripts/content/library.ts';
import { loadLibrary } from '../../../scripts/content/load-library.ts';
import { openLanguage } from '../../../scripts/site/open-language.ts';
import { planEditions } from '../../../scripts/site/read/edition.ts';
import { root } from '../../content/real-data.ts';
import { buildOf } from './finder/open-finder.ts';

const section = (id: string, hash: string) => ({ id, title: `Část ${id}`, hash });
const ledger: EditionLedger = {
  vi: [{ number: 1, date: '2026-01-10', sections: [section('a', '00000000')] }],
  cs: [
    { number: 1, date: '2026-01-10', sections: [section('a', '00000000')] },
    { number: 2, date: '2026-02-10', sections: [section('a', '11111111')] },
    { number: 3, date: '2026-03-10', sections: [section('a', '00000000')] },
  ],
};

let library: Library;
beforeAll(async () => {
  const loaded = await loadLibrary(root.replace(/\/$/, ''));
  if (!loaded.library) throw new Error('The content cannot be read.');
  library = { ...loaded.library, editions: new Map([['l4', ledger]]) };
});

const open = (tag: string, of: Library = library) =>
  new Map(
    planEditions(openLanguage(buildOf(of), tag)).map(({ address, props }): [string, EditionProps] => [
      address,
      props,
    ]),
  );
const withWords = (words: Record<string, string>): Library => ({
  ...library,
  words: new Map([...library.words, ['vi', words]]),
});

describe('the page behind a code', () => {
  it('stands for each closed edition, without an address of the site for no working one', () => {
    expect([...open('cs').keys()]).toEqual(['/cs/t/l4-1/', '/cs/t/l4-2/', '/cs/t/l4-3/', '/cs/t/l4-vi-1/']);
    expect([...open('en').keys()]).toEqual([]);
    const known = { ...library, site: { ...library.site, origin: 'https://example.org' } };
    expect([...open('en', known).keys()]).toContain('/en/t/l4/');
    expect([...open('cs', known).keys()].filter((address) => /\/(l3|l7|card|plan)/.test(address))).toEqual(
      [],
    );
  });

  it('tells when a newer edition says the same again', () => {
    const page = open('cs').get('/cs/t/l4-1/');
    expect(page?.newest).toEqual([
      expect.stringMatching(/^Nejnovější je vydání 3 ze dne 10\./),
      'Novější vydání říká totéž.',
    ]);
    expect(page?.changes).toEqual([]);
    expect(open('cs').get('/cs/t/l4-2/')?.changes).toEqual([
      { id: 'changed', title: 'Tyto části se změnily', sections: ['Část a'] },
    ]);
  });

  it('speaks for paper without a website in the next language, until the words of its own are there', () => {
    const bare = { ...library, words: new Map([...library.words].filter(([tag]) => tag !== 'vi')) };
    const page = open('cs', bare).get('/cs/t/l4-vi-1/');
    expect(page?.language).toBeNull();
    expect(page?.newest.at(-1)?.replaceAll('\u00a0', ' ')).toBe('Výtisk je v jazyce: vietnamština.');
    const own = open('cs', withWords({ 'editions.held': 'Bản in số {number}, {date}.' })).get(
      '/cs/t/l4-vi-1/',
    );
    expect(own?.language).toEqual({ tag: 'vi', direction: 'ltr' });
    expect(own?.lead).toMatch(/^Bản in số 1/);
    expect(own?.frame.tag).toBe('cs');
  });

  it('is of class high and named by a number where its publication is', () => {
    const page = open('cs').get('/cs/t/l4-2/');
    expect(page?.frame).toMatchObject({
      safety: 'high',
      index: false,
      search: null,
      metaDescription: null,
      canonical: null,
    });
    expect(page?.frame.browserTitle.replaceAll('\u00a0', ' ')).toBe('List 04, vydání 2 – Pospolu');
    expect(page?.frame.exit).not.toBeNull();
  });
});
