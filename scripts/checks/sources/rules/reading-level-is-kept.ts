import { averageWords } from '../../reading/measure-reading.ts';
import { type PageLevel, readLevel } from '../../reading/read-level.ts';
import type { SourceFault, SourceRule } from '../source-rule.ts';
import { writtenPages } from '../written-pages.ts';

/** Sentences of a page are on average no longer than its readers can follow. It stops a release, not a draft. */
export const readingLevelIsKept: SourceRule = {
  name: 'reading-level-is-kept',
  find: (library) =>
    library.reading === null ? [] : writtenPages(library).flatMap((page) => judge(readLevel(page, library))),
};

function judge({ limit, page, sentences }: PageLevel): SourceFault[] {
  const average = averageWords(sentences.map(({ words }) => words));
  if (limit === null || average <= limit) return [];
  const longest = sentences.toSorted((a, b) => b.words - a.words).slice(0, 3);
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
