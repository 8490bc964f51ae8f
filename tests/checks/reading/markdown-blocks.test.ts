import { describe, expect, it } from 'vitest';
import { markdownBlocks } from '../../../scripts/checks/reading/markdown-blocks.ts';
import { readLevel } from '../../../scripts/checks/reading/read-level.ts';
import { directiveSpeaker } from '../../../scripts/checks/reading/say-directives.ts';
import { loadLibrary } from '../../../scripts/content/load-library.ts';
import { root } from '../../content/real-data.ts';

const { library } = await loadLibrary(root);
if (!library) throw new Error('The content cannot be read.');

const body = `První věta
na dvou řádcích.

## Nadpis {#now}

::contact[158]

:::notice{.know title="Pozor"}
Uvnitř.
:::

- Doklady
- Vezměte si léky. A klíče.
  Pokračování.

| Kdo | Kdy |
|---|---|

> Řekla to.

[^1]: Pramen.
`;

describe('the blocks of a text', () => {
  it('are its paragraphs and items, with their lines', () => {
    expect(markdownBlocks(body, 10).map(({ kind, line, text }) => [kind, line, text])).toEqual([
      ['paragraph', 10, 'První věta\nna dvou řádcích.'],
      ['paragraph', 18, 'Uvnitř.'],
      ['item', 21, 'Doklady'],
      ['item', 22, 'Vezměte si léky. A klíče.\n  Pokračování.'],
      ['paragraph', 28, 'Řekla to.'],
    ]);
  });
});

describe('a text as it is read', () => {
  it.each([
    ['Volejte :contact[linka-bezpeci].', 'Volejte 116\u00a0111.'],
    ['Řekněte to :term[ospod]{as="OSPODu"}.[^1]', 'Řekněte to OSPODu.'],
    ['Trvá :period[eviction-length].', 'Trvá 14 dní.'],
    ['Viz [**kroky**](page:help/plan "Plán").', 'Viz kroky.'],
    ['Podle :law[police-eviction].', 'Podle §0.'],
  ])('says %s', (written, said) => {
    expect(directiveSpeaker(library, 'cs')(written)).toBe(said);
  });
});

describe('the level of a page', () => {
  const page = [...(library.pages.get('cs')?.values() ?? [])].find(({ path }) => path === 'help/eviction');
  if (!page) throw new Error('The page is missing.');

  it('counts sentences alone, on their lines', () => {
    const { limit, sentences } = readLevel({ ...page, body, bodyLine: 10 }, library);
    expect(limit).toBe(15);
    expect(sentences.map(({ line, text }) => [line, text.replace(/\s+/g, ' ')])).toEqual([
      [10, 'První věta na dvou řádcích.'],
      [18, 'Uvnitř.'],
      [22, 'Vezměte si léky.'],
      [22, 'A klíče.'],
      [23, 'Pokračování.'],
      [28, 'Řekla to.'],
    ]);
  });
});
