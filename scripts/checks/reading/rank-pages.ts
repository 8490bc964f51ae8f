import type { Library } from '../../content/library.ts';
import { writtenPages } from '../sources/written-pages.ts';
import { averageWords, measureReading, type Reading } from './measure-reading.ts';
import { type PageLevel, readLevel } from './read-level.ts';

export type Hardness = 'sentences' | 'longWords' | 'passives' | 'foreign';

/** A page in a list of the hardest: `shown` is what was measured, `line` that of its longest sentence. */
export type RankedPage = { readonly file: string; readonly line: number | null; readonly shown: string };

type Measured = { readonly value: number; readonly shown: string; readonly line?: number };

const measures: Record<Hardness, (level: PageLevel, reading: Reading) => Measured> = {
  sentences: ({ limit, sentences }) => {
    const lengths = sentences.map(({ words }) => words);
    const average = averageWords(lengths);
    const longest = Math.max(0, ...lengths);
    const line = sentences[lengths.indexOf(longest)]?.line;
    return {
      value: limit === null ? 0 : average / limit,
      shown: `${average.toFixed(1)} of ${limit}, longest ${longest}`,
      ...(line === undefined ? {} : { line }),
    };
  },
  longWords: (_, { longWords, words }) => {
    const value = (100 * longWords) / Math.max(1, words);
    return { value, shown: value.toFixed(1) };
  },
  passives: (_, { passives, sentences }) => {
    const value = (100 * passives) / Math.max(1, sentences);
    return { value, shown: `${value.toFixed(1)} (${passives})` };
  },
  foreign: (_, { foreign }) => ({ value: foreign.length, shown: foreign.join(', ') }),
};

/** Orders the written pages by each measure, the hardest first; pages with nothing to count are left out. */
export function rankPages(
  library: Library,
): readonly { readonly hardness: Hardness; readonly pages: readonly RankedPage[] }[] {
  const pages = writtenPages(library).map((page) => {
    const level = readLevel(page, library);
    const rules = library.reading?.languages[page.tag] ?? null;
    return { level, reading: measureReading(level.sentences, page.tag, rules) };
  });
  return (['sentences', 'longWords', 'passives', 'foreign'] as const).map((hardness) => ({
    hardness,
    pages: pages
      .map(({ level, reading }) => ({ file: level.page.file, ...measures[hardness](level, reading) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value)
      .map(({ file, line, shown }) => ({ file, line: line ?? null, shown })),
  }));
}
