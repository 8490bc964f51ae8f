import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSources } from '../../../scripts/checks/sources/check-sources.ts';
import { readCorpusWords } from '../../../scripts/commands/bench/corpus/corpus-words.ts';
import { makePages } from '../../../scripts/commands/bench/corpus/make-pages.ts';
import { planCorpus } from '../../../scripts/commands/bench/corpus/plan-corpus.ts';
import { startRandom } from '../../../scripts/commands/bench/corpus/random.ts';
import { writeCorpus } from '../../../scripts/commands/bench/corpus/write-corpus.ts';
import type { LoadedLibrary } from '../../../scripts/content/library.ts';
import { loadLibrary } from '../../../scripts/content/load-library.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const words = await readCorpusWords(`${project}/tests/bench/corpus`);

describe('the random numbers of the corpus', () => {
  it('are the same for the same seed and others for another', () => {
    const row = (seed: string) => {
      const random = startRandom(seed);
      return Array.from({ length: 20 }, () => random.below(1000));
    };
    expect(row('cs index')).toEqual(row('cs index'));
    expect(row('cs index')).not.toEqual(row('en index'));
    expect(row('cs index').every((number) => number >= 0 && number < 1000)).toBe(true);
  });

  it('refuse to choose from nothing', () => {
    expect(() => startRandom('x').pick([])).toThrow('nothing to choose from');
  });
});

describe('the plan of the corpus', () => {
  it('has as many pages as asked for, each path once', () => {
    const { pages, sections } = planCorpus(words, 200);
    expect(new Set(pages.map((page) => page.path)).size).toBe(200);
    expect(sections.slice(0, 4)).toEqual(['search', 'topics', 'places-praha', 'places-brno']);
  });

  it('reaches 5,000 pages in five languages and says where it ends', () => {
    expect(planCorpus(words, 1000).pages).toHaveLength(1000);
    expect(() => planCorpus(words, 100_000)).toThrow(/The corpus has from 5 to \d+ pages/);
  });
});

describe('the pages of the corpus', () => {
  const pages = makePages(planCorpus(words, 100), words);
  const articles = [...pages].filter(([file]) => /^\w+\/(?:topics|places-\w+)\/(?!index)/.test(file));

  it('exist under the same paths in every language', () => {
    const paths = (tag: string) =>
      [...pages.keys()].filter((file) => file.startsWith(`${tag}/`)).map((file) => file.slice(3));
    for (const tag of Object.keys(words.languages)) expect(paths(tag)).toEqual(paths('cs'));
  });

  it('are the same each time', () => {
    expect(makePages(planCorpus(words, 100), words)).toEqual(pages);
  });

  it('have about 600 words on average', () => {
    const counts = articles.map(([, text]) => text.split(/\s+/).length);
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(average).toBeGreaterThan(500);
    expect(average).toBeLessThan(750);
  });
});

describe('a written corpus', () => {
  let folder: string;
  let loaded: LoadedLibrary;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pospolu-corpus-'));
    await writeCorpus({ root: project, folder: `${folder}/content`, pages: 400 });
    loaded = await loadLibrary(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('fits all schemas', () => {
    expect(loaded.diagnostics).toEqual([]);
    expect([...(loaded.library?.pages ?? [])].map(([tag, tree]) => [tag, tree.size])).toEqual([
      ['cs', 80],
      ['en', 80],
      ['uk', 80],
      ['vi', 80],
      ['ar', 80],
    ]);
  });

  it('breaks no rule for sources and its translations are current', () => {
    if (!loaded.library) throw new Error('The corpus was not read.');
    const findings = checkSources(loaded.library, { date: '2026-11-22' });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'translation-is-current')).toEqual([]);
  });
});
