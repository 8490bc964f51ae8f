import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { wordsBlameNobody } from '../../../../scripts/checks/sources/rules/words-blame-nobody.ts';
import type { Library, SourcePage } from '../../../../scripts/content/library.ts';
import { loadLibrary } from '../../../../scripts/content/load-library.ts';
import { root } from '../../../content/real-data.ts';
import { faultsOf } from '../changed-site.ts';

const Cases = z.array(z.strictObject({ tag: z.string(), text: z.string(), found: z.string().nullable() }));
const cases = Cases.parse(parse(readFileSync(path.join(import.meta.dirname, '../blame.yaml'), 'utf8')));
const { library } = await loadLibrary(root);
if (!library) throw new Error('The content cannot be read.');
const [page] = library.pages.get('cs')?.values() ?? [];
if (!page) throw new Error('There is no page.');

/** A library of one page with a text, and of the real register. */
function libraryOf(of: Library, tag: string, body: string, like: SourcePage): Library {
  const only: SourcePage = { ...like, tag, body, bodyLine: 5, file: 'content/x.md' };
  return { ...of, pages: new Map([[tag, new Map([['x', only]])]]), releases: [], texts: new Map() };
}

describe('words-blame-nobody', () => {
  it.each(cases)('in $tag: $text', ({ found, tag, text }) => {
    const faults = wordsBlameNobody.find(libraryOf(library, tag, text, page), { date: '2026-11-22' });
    expect(faults.map(({ message }) => /“(.*)”/.exec(message)?.[1])).toEqual(found === null ? [] : [found]);
  });

  it('tells file, line, column and what to say instead', async () => {
    const faults = await faultsOf(wordsBlameNobody, {
      'pl/stories/index.md': (text) => `${text}\n\nTeraz to twoja wina.\n`,
    });
    expect(faults).toMatchObject([
      {
        severity: 'warning',
        file: 'content/pl/stories/index.md',
        column: 10,
        remedy: expect.stringContaining('Better: to nie twoja wina.'),
      },
    ]);
  });

  it('passes over words that readers type', async () => {
    const faults = await faultsOf(wordsBlameNobody, {
      'pl/stories/index.md': (text) => text.replace(/^title:/m, 'keywords: [to twoja wina]\ntitle:'),
    });
    expect(faults).toEqual([]);
  });

  it('needs no register', async () => {
    expect(await faultsOf(wordsBlameNobody, { 'data/safety.yaml': null })).toEqual([]);
  });
});

describe('the words to avoid', () => {
  const blame = library.safety?.forbidden.blame ?? {};

  it.each(['cs', 'en', 'uk'])('have no better wording in %s that would be found itself', (tag) => {
    const phrases = blame[tag] ?? [];
    expect(phrases.length).toBeGreaterThan(20);
    const texts = phrases.map(({ better }) => `${better}.`).join('\n\n');
    expect(wordsBlameNobody.find(libraryOf(library, tag, texts, page), { date: '2026-11-22' })).toEqual([]);
  });
});
