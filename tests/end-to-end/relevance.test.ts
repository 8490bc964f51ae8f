import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLoopbackReader, type ReaderBrowser } from '../../scripts/browser/open-reader.ts';
import { countRelevance, relevanceAims } from '../../scripts/commands/bench-search/judge-answer.ts';
import { type HalfResult, measureRelevance } from '../../scripts/commands/bench-search/measure-relevance.ts';
import { halves } from '../../scripts/commands/bench-search/read-queries.ts';
import { writeRelevance } from '../../scripts/commands/bench-search/write-relevance.ts';
import { chromiumPath } from '../judges/open-browser.ts';
import { readSharedBuild, readSharedLibrary, root } from '../judges/shared-build.ts';

const build = readSharedBuild();
let browser: ReaderBrowser;
let results: readonly HalfResult[] = [];

beforeAll(async () => {
  browser = await openLoopbackReader(chromiumPath());
  const library = await readSharedLibrary();
  const tags = library.languages.map(({ tag }) => tag);
  const site = { folder: build.folder, base: build.manifest.base };
  results = await measureRelevance({ site, library, queries: `${root}/tests/relevance`, tags }, browser);
}, 240_000);
afterAll(() => browser.close());

describe.each(Object.keys(halves))('the %s half of what people may type', (half) => {
  const own = () => results.filter((result) => result.half === half);
  const all = () => countRelevance(own().flatMap(({ judgements }) => judgements));

  it('finds a right page among the first five, and mostly at once', () => {
    const { atFive, atOne } = all();
    expect(atFive, writeRelevance(own())).toBeGreaterThanOrEqual(relevanceAims.atFive);
    expect(atOne, writeRelevance(own())).toBeGreaterThanOrEqual(relevanceAims.atOne);
  });

  it('harms nobody by what comes first, and shows no junk', () => {
    const { harm, junk } = all();
    expect({ harm, junk }, writeRelevance(own())).toEqual({
      harm: relevanceAims.harm,
      junk: relevanceAims.junk,
    });
  });

  it('needs little for a first search', () => {
    const bytes = own().map(({ firstSearchBytes }) => firstSearchBytes);
    expect(Math.max(0, ...bytes)).toBeLessThanOrEqual(relevanceAims.firstSearchBytes);
  });
});

it('the visible half is there in each language that people wrote', () => {
  expect(results.filter(({ half }) => half === 'visible').map(({ tag }) => tag)).toEqual(['cs', 'en', 'uk']);
});
