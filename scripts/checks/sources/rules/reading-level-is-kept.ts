import { wordsASentence } from '../../reading/measure-reading.ts';
import { type PageReading, readLevel } from '../../reading/read-level.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';
import { writtenPages } from '../written-pages.ts';

/** Sentences of a page are on average no longer than its readers can follow. It stops a release, not a draft. */
export const readingLevelIsKept: SourceRule = {
  name: 'reading-level-is-kept',
  find: (library) =>
    library.reading === null ? [] : writtenPages(library).flatMap((page) => judge(readLevel(page, library))),
};

function judge(level: PageReading): SourceFault[] {
  const { limit, page, reading } = level;
  const average = wordsASentence(reading);
  // The limit is a whole number of words; what rounds to it is kept.
  if (limit === null || Math.round(average * 10) <= limit * 10) return [];
  const longest = longestOf(level);
  return [
    {
      severity: 'warning',
      file: page.file,
      line: longest[0]?.line ?? page.bodyLine,
      message: `A sentence has ${average.toFixed(1)} words on average; ${limit} is the most here.`,
      remedy: `Part the longest: ${longest.map(({ line, words }) => `line ${line} (${words} words)`).join(', ')}.`,
    },
  ];
}

/** Lists the three longest sentences of a page, the longest first. */
function longestOf({ reading, sentences }: PageReading): { line: number; words: number }[] {
  return sentences
    .map(({ line }, index) => ({ line, words: reading.lengths[index] ?? 0 }))
    .sort((a, b) => b.words - a.words)
    .slice(0, 3);
}
