import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../layouts/browser/search-index.ts';
import { joinHits, neededWords } from '../../../layouts/browser/search-rank.ts';

function hit(id: string, score: number, inTitle = false): Hit {
  const data = async () => ({ url: id, content: '', meta: {} });
  return { id, score, data, ...(inTitle ? { matchedMetaFields: ['title'] } : {}) };
}

const help = (id: string, score: number, inTitle = false) => ({ hit: hit(id, score, inTitle), high: true });
const work = (id: string, score: number, inTitle = false) => ({ hit: hit(id, score, inTitle), high: false });

function order(...words: Parameters<typeof joinHits>[0]): string[] {
  return joinHits(words).map((page) => page.hit.id);
}

describe('the order of results', () => {
  it('puts help before professional texts for the same words', () => {
    expect(order([work('experts', 9), help('help', 1), work('students', 8)])).toEqual([
      'help',
      'experts',
      'students',
    ]);
  });

  it('puts a professional text first that has the words in its title, if no help page has', () => {
    expect(order([help('help', 5), work('experts', 1, true)])).toEqual(['experts', 'help']);
    expect(order([help('help', 5, true), work('experts', 9, true)])).toEqual(['help', 'experts']);
  });

  it('puts pages with all words before pages with some', () => {
    expect(order([help('one', 50, true), work('both', 1)], [work('both', 1)])).toEqual(['both', 'one']);
  });

  it('leaves out pages with less than half of the words', () => {
    expect(neededWords(1)).toBe(1);
    expect(neededWords(3)).toBe(2);
    expect(order([help('a', 5), help('b', 5)], [help('b', 5)], [])).toEqual(['b']);
  });

  it('counts a page once that two beginnings of a word found', () => {
    const [page] = joinHits([[help('a', 2), help('a', 3, true)]]);
    expect(page).toMatchObject({ matched: 1, inTitle: 1, score: 3 });
  });
});
