import { describe, expect, it } from 'vitest';
import { bestOf, medianOf, verdictOf } from '../../../scripts/commands/bench/measure.ts';
import { readStat, shareIn, treeOf } from '../../../scripts/commands/bench/watch-process.ts';
import { writeTable } from '../../../scripts/commands/bench/write-table.ts';

const words = { id: 'page', title: 'a page', unit: 'ms/page' } as const;

describe('a measure', () => {
  it('is the least of its runs', () => {
    expect(bestOf({ ...words, aim: 2.5 }, [3, 2.4, 9])).toMatchObject({
      value: 2.4,
      aim: 2.5,
      runs: [3, 2.4, 9],
    });
  });

  it('of a score is the median of its runs', () => {
    expect(medianOf({ ...words, unit: 'points', aim: 1 }, [9, 0, 1])).toMatchObject({
      value: 1,
      runs: [9, 0, 1],
    });
    expect(medianOf(words, []).value).toBeNull();
  });

  it('meets its aim when it is exactly the aim', () => {
    expect(verdictOf(bestOf({ ...words, aim: 2.5 }, [2.5]))).toBe('met');
    expect(verdictOf(bestOf({ ...words, aim: 2.5 }, [2.51]))).toBe('missed');
  });

  it('without an aim is only reported, without a run it is absent', () => {
    expect(verdictOf(bestOf(words, [7]))).toBe('reported');
    expect(verdictOf(bestOf({ ...words, aim: 2.5 }, []))).toBe('absent');
  });
});

it('writes a table that says in words which aims were met', () => {
  const measures = [
    bestOf({ ...words, aim: 2.5, note: 'Contains everything.' }, [2.345]),
    bestOf({ id: 'weight', title: 'weight of it', unit: 'kB', aim: 10 }, [15.12]),
    bestOf({ id: 'memory', title: 'memory', unit: 'MB', note: 'No /proc here.' }, []),
  ];
  expect(writeTable([{ heading: 'Pages', measures }])).toMatchInlineSnapshot(`
    "
    Pages
      a page           2.35 ms/page  aim ≤ 2.50   met
        Contains everything.
      weight of it          15.1 kB  aim ≤ 10     missed
      memory                      –               absent
        No /proc here."
  `);
});

describe('the use of a process', () => {
  it('is read after the name, which may hold brackets and spaces', () => {
    const stat = '4711 (a) (b) c) S 42 4711 4711 0 -1 4194304 100 200 0 0 150 50 30 20 20 0 11 0';
    expect(readStat(stat)).toEqual({ parent: 42, seconds: 2.5 });
  });

  it('is nothing for a process that has ended', () => {
    expect(readStat('')).toBeNull();
    expect(shareIn('')).toBe(0);
    expect(
      shareIn('Rss:                 900 kB\nPss:                 512 kB\nPss_Anon:            400 kB\n'),
    ).toBe(512 * 1024);
  });

  it('is that of the process and of all below it, and of nobody else', () => {
    const parents = new Map([
      [10, 1],
      [20, 10],
      [30, 20],
      [40, 1],
      [50, 40],
    ]);
    expect(treeOf(10, [1, 10, 20, 30, 40, 50], parents)).toEqual([10, 20, 30]);
  });
});
