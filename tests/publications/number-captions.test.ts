import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../layouts/print/book.ts';
import { trustHtml } from '../../scripts/content/html.ts';
import { compareCitations } from '../../scripts/publications/compare-citations.ts';
import { numberCaptions } from '../../scripts/publications/number-captions.ts';
import { readWebSources } from '../../scripts/publications/read-index.ts';

const chapter = (id: string, body: string, notes: readonly string[] = []): Chapter => ({
  id,
  number: 1,
  title: id,
  lead: '',
  audience: '',
  picture: null,
  body: trustHtml(body),
  notes: notes.map((html, index) => ({
    number: index + 1,
    id: `fn-${index + 1}`,
    html: trustHtml(html),
  })),
});
const words = { table: 'Tabulka {number}', figure: 'Obrázek {number}' };
const table = (caption: string) => `<table><caption>${caption}</caption><tr><td>x</td></tr></table>`;

describe('numbers of captions', () => {
  it('run through the book, tables and figures each for themselves', () => {
    const figure = '<figure class="stat"><figcaption><strong>Kolik dětí</strong>Věta.</figcaption></figure>';
    const { captions, chapters } = numberCaptions(
      [chapter('a', table('První') + figure), chapter('b', table('Druhá'))],
      words,
    );
    expect(captions).toEqual([
      { kind: 'table', chapter: 'a', id: 'table-1', label: 'Tabulka 1', title: 'První' },
      { kind: 'figure', chapter: 'a', id: 'figure-1', label: 'Obrázek 1', title: 'Kolik dětí' },
      { kind: 'table', chapter: 'b', id: 'table-2', label: 'Tabulka 2', title: 'Druhá' },
    ]);
    expect(chapters[1]?.body).toContain(
      '<caption id="table-2"><span class="caption-number">Tabulka 2</span> Druhá</caption>',
    );
  });

  it('leave tables without a caption alone and take notes and signs of markup out of titles', () => {
    const note = '<a class="fnref" id="fr-1" href="#fn-1">1</a>';
    const { captions, chapters } = numberCaptions(
      [chapter('a', `<table><tr><td>x</td></tr></table>${table(`Kdo &amp; <em>kdy</em>${note}`)}`)],
      words,
    );
    expect(captions.map(({ label, title }) => `${label}: ${title}`)).toEqual(['Tabulka 1: Kdo & kdy']);
    expect(chapters[0]?.body).toContain(note);
  });
});

describe('the index of laws', () => {
  it('goes by act, whole acts first, then by section, in each language', () => {
    const czech = [
      'směrnice (EU) 2024/1385',
      '§ 10 odst. 4 zák. č. 359/1999 Sb.',
      '§ 5 zák. č. 45/2013 Sb.',
      '§ 400–414 zák. č. 292/2013 Sb.',
      'zák. č. 45/2013 Sb.',
      '§ 6 zák. č. 359/1999 Sb.',
    ];
    expect(czech.toSorted(compareCitations)).toEqual([
      '§ 6 zák. č. 359/1999 Sb.',
      '§ 10 odst. 4 zák. č. 359/1999 Sb.',
      'zák. č. 45/2013 Sb.',
      '§ 5 zák. č. 45/2013 Sb.',
      '§ 400–414 zák. č. 292/2013 Sb.',
      'směrnice (EU) 2024/1385',
    ]);
    const english = ['Section 10(4) of Act No. 359/1999 Coll.', 'Section 6 of Act No. 359/1999 Coll.'];
    expect(english.toSorted(compareCitations)).toEqual(english.toReversed());
  });
});

describe('addresses of the web', () => {
  const away = (href: string, text: string) => `<a href="${href}" class="away">${text}</a>`;

  it('are listed once, as one types them, with words that say more than the address', () => {
    const notes = [
      away('https://www.example.org/a/?x=1&amp;y=2', 'Example.org'),
      away('https://www.example.org/a/?x=1&amp;y=2', 'výroční zpráva'),
      away('http://abc.example.com/', 'abc.example.com'),
    ];
    expect(readWebSources([chapter('a', '', notes)], 'cs')).toEqual([
      { href: 'http://abc.example.com/', address: 'abc.example.com', words: '' },
      {
        href: 'https://www.example.org/a/?x=1&y=2',
        address: 'www.example.org/a/?x=1&y=2',
        words: 'výroční zpráva',
      },
    ]);
  });

  it('are never those of the book itself', () => {
    const own = '<a href="#signs">Znaky</a> <a href="/cs/pomoc/">Pomoc</a>';
    expect(readWebSources([chapter('a', own)], 'cs')).toEqual([]);
  });
});
