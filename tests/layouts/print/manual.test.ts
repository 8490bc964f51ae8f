import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Manual } from '../../../layouts/print/manual.tsx';
import { bookFixture } from '../../publications/typeset/book-fixture.ts';

const book = bookFixture();
const markup = render(Manual({ book, hasMarginColumn: true }));

describe('the markup of a manual', () => {
  it('has its parts in the order of the pages', () => {
    const parts = [...markup.matchAll(/data-part="(\w+)"/g)].map(([, part]) => part);
    expect(parts).toEqual([
      'cover',
      'guide',
      'contents',
      'chapter',
      'chapter',
      'chapter',
      'chapter',
      'matter',
      'filler',
      'back',
    ]);
  });

  it('escapes plain words and prints markup of chapters as it is', () => {
    const risky = render(Manual({ book: bookFixture({ title: 'A < B & C' }), hasMarginColumn: true }));
    expect(risky).toContain('<h1>A &lt; B &amp; C</h1>');
    expect(markup).toContain('<h2 id="say">Co se dá říct</h2>');
  });

  it('gives each note its id in the book, a way back and the mark for tagging', () => {
    expect(markup).toContain('<span class="foot-note" id="chapter-3--fn-2" lang="cs-x-fn">');
    expect(markup).toContain('href="#chapter-3--fr-2"');
    expect(markup).toContain('lang="cs-x-toc"');
  });

  it('hides decoration from screen readers and names what is not', () => {
    const drawings = [...markup.matchAll(/<svg [^>]*>/g)].map(([tag]) => tag);
    expect(drawings.length).toBeGreaterThan(5);
    expect(drawings.filter((tag) => !/aria-hidden="true"|role="img"[^>]*aria-label/.test(tag))).toEqual([]);
  });

  it('leaves out what the book does not have', () => {
    const bare = render(
      Manual({
        book: bookFixture({ glossary: [], sources: [], colophon: [], guide: null }),
        hasMarginColumn: true,
      }),
    );
    expect(bare).not.toContain('data-part="matter"');
    expect(bare).not.toContain('class="legend"');
    expect(bare).not.toContain('href="#glossary"');
  });

  it('lists tables and figures, and indexes lines, from three on', () => {
    const captions = Array.from({ length: 3 }, (_, index) => ({
      kind: index === 2 ? ('figure' as const) : ('table' as const),
      chapter: 'chapter-1',
      id: `caption-${index}`,
      label: `Číslo ${index}`,
      title: 'Co ukazuje',
    }));
    const contacts = captions.map(({ id }) => ({ id, name: 'Linka', number: '158' }));
    const print = (count: number) =>
      render(
        Manual({
          book: bookFixture({ captions: captions.slice(0, count), contacts: contacts.slice(0, count) }),
          hasMarginColumn: true,
        }),
      );
    expect(print(3)).toContain('<h1 id="captions">Tabulky a obrázky</h1>');
    expect(print(3)).toContain('<ol class="captions" lang="cs-x-toc">');
    expect(print(3)).toContain('<span class="page" data-page-of="chapter-1--caption-2"></span>');
    expect(print(3)).toContain('href="#contacts"');
    expect(print(2)).not.toContain('id="captions"');
    expect(print(2)).not.toContain('href="#contacts"');
  });
});
