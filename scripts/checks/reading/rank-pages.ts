import type { Library } from '../../content/library.ts';
import { writtenPages } from '../sources/written-pages.ts';
import { wordsASentence } from './measure-reading.ts';
import { type PageReading, readLevel } from './read-level.ts';

export type Hardness = 'sentences' | 'longWords' | 'passives' | 'foreign';

/** A page in a list of the hardest: `shown` is what was measured, `line` that of its longest sentence. */
export type RankedPage = { readonly file: string; readonly line: number | null; readonly shown: string };

type Measured = { readonly value: number; readonly shown: string; readonly line?: number };

const measures: Record<Hardness, (level: PageReading) => Measured> = {
  sentences: ({ limit, reading, sentences }) => {
    const average = wordsASentence(reading);
    const longest = Math.max(0, ...reading.lengths);
    const line = sentences[reading.lengths.indexOf(longest)]?.line;
    return {
      value: limit === null ? 0 : average / limit,
      shown: `${average.toFixed(1)} of ${limit}, longest ${longest}`,
      ...(line === undefined ? {} : { line }),
    };
  },
  longWords: ({ reading }) => {
    const value = (100 * reading.longWords) / Math.max(1, reading.words);
    return { value, shown: value.toFixed(1) };
  },
  passives: ({ reading }) => {
    const value = (100 * reading.passives) / Math.max(1, reading.sentences);
    return { value, shown: `${value.toFixed(1)} (${reading.passives})` };
  },
  foreign: ({ reading: { foreign } }) => ({ value: foreign.length, shown: foreign.join(', ') }),
};

/** Orders the written pages by each measure, the hardest first; pages with nothing to count are left out. */
export function rankPages(
  library: Library,
): readonly { readonly hardness: Hardness; readonly pages: readonly RankedPage[] }[] {
  const levels = writtenPages(library).map((page) => readLevel(page, library));
  return (['sentences', 'longWords', 'passives', 'foreign'] as const).map((hardness) => ({
    hardness,
    pages: levels
      .map((level) => ({ file: level.page.file, ...measures[hardness](level) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value)
      .map(({ file, line, shown }) => ({ file, line: line ?? null, shown })),
  }));
}
