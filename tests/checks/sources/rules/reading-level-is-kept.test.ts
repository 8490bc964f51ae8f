import { describe, expect, it } from 'vitest';
import { rankPages } from '../../../../scripts/checks/reading/rank-pages.ts';
import { readingLevelIsKept } from '../../../../scripts/checks/sources/rules/reading-level-is-kept.ts';
import { wordLimitOf } from '../../../../scripts/content/reading-rules.ts';
import { faultsOf, loadChanged } from '../changed-site.ts';

const long = `\n\n${'słowo '.repeat(200)}koniec.\n`;
const hard = { 'pl/stories/index.md': (text: string) => text + long };

describe('reading-level-is-kept', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(readingLevelIsKept)).toEqual([]);
  });

  it('finds a page with long sentences and names the longest', async () => {
    const faults = await faultsOf(readingLevelIsKept, hard);
    expect(faults).toMatchObject([
      {
        severity: 'warning',
        file: 'content/pl/stories/index.md',
        message: expect.stringMatching(/; 10 is the most here\.$/),
        remedy: expect.stringMatching(/^Part the longest: line \d+ \(201 words\), /),
      },
    ]);
  });

  it('needs no limits', async () => {
    expect(await faultsOf(readingLevelIsKept, { ...hard, 'data/reading.yaml': null })).toEqual([]);
  });
});

describe('the hardest pages', () => {
  it('begin with the one furthest over its limit', async () => {
    const [sentences] = rankPages(await loadChanged(hard));
    expect(sentences?.hardness).toBe('sentences');
    expect(sentences?.pages[0]?.file).toBe('content/pl/stories/index.md');
    expect(sentences?.pages[0]?.shown).toMatch(/of 10, longest 201$/);
  });
});

describe('the limit of a page', () => {
  const rules = {
    limits: [
      { under: '', words: { cs: 20, en: 24 } },
      { under: 'children/small/', words: { cs: 9 } },
      { under: 'children/', words: { cs: 11 } },
    ],
    languages: {},
  };

  it.each([
    ['children/small/home', 'cs', 9],
    ['children/index', 'cs', 11],
    ['children/small/home', 'en', 24],
    ['help/danger', 'cs', 20],
    ['help/danger', 'uk', null],
  ])('is that of the longest fitting path: %s in %s', (path, tag, limit) => {
    expect(wordLimitOf(rules, path, tag)).toBe(limit);
  });
});
