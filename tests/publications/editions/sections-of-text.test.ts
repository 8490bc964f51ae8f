import { describe, expect, it } from 'vitest';
import type { Leaflet } from '../../../layouts/print/leaflet.ts';
import { trustHtml } from '../../../scripts/content/html.ts';
import { sectionsOfText } from '../../../scripts/publications/editions/sections-of-text.ts';
import { bookFixture } from '../typeset/book-fixture.ts';
import { leafletFixture } from '../typeset/leaflet-fixture.ts';

const leaflet = (changes: Partial<Leaflet> = {}) =>
  sectionsOfText({ as: 'leaflet', leaflet: leafletFixture(changes) });

/** Replaces words in one panel of the sample. */
function withBody(change: (body: string) => string): Partial<Leaflet> {
  const { panels } = leafletFixture();
  const [flap, numbers, cover] = panels.outside;
  return {
    panels: { ...panels, outside: [flap, { ...numbers, body: trustHtml(change(numbers.body)) }, cover] },
  };
}
const changedIds = (changes: Partial<Leaflet>) => {
  const before = leaflet();
  return leaflet(changes)
    .filter(({ hash }, index) => hash !== before[index]?.hash)
    .map(({ id }) => id);
};

describe('the sections of a print', () => {
  it('change with a phone number, and no other section does', () => {
    expect(changedIds(withBody((body) => body.replace('116 006', '116 007')))).toEqual(['numbers']);
  });

  it('do not change with the edition, typography, pictures or attributes', () => {
    expect(
      changedIds({ edition: 'Vydání 7', date: '2030-01-01', small: ['L4 · Vydání 7'], look: 'plain' }),
    ).toEqual([]);
    expect(
      changedIds(
        withBody((body) =>
          body.replaceAll('116 006', '116\u00a0006').replace('Policie', '<b class="x">Po\u00adlicie</b>'),
        ),
      ),
    ).toEqual([]);
    expect(changedIds(withBody((body) => `<svg><title>Měsíc</title></svg>${body}`))).toEqual([]);
  });

  it('of a book are its chapters by their headings, and what stands behind them', () => {
    const sections = sectionsOfText({ as: 'book', book: bookFixture() });
    const ids = sections.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['_title', 'chapter-1', 'chapter-1--part-3', 'glossary', 'sources', 'back']),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(sections.find(({ id }) => id === 'chapter-2--long')?.title).toBe(
      'Oznámení: kdo, komu, kdy – Dlouhá tabulka',
    );
  });

  it('of a book do not change when an earlier note counts theirs anew', () => {
    const book = bookFixture();
    const chapters = book.chapters.map((chapter) => ({
      ...chapter,
      body: trustHtml(
        chapter.body.replace(
          /(<a class="fnref"[^>]*>)(\d+)/g,
          (_, tag, number) => tag + (Number(number) + 1),
        ),
      ),
    }));
    expect(sectionsOfText({ as: 'book', book: { ...book, chapters } })).toEqual(
      sectionsOfText({ as: 'book', book }),
    );
  });
});
