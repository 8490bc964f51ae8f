import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { patternSources } from '../../../scripts/browser/hyphenation/pattern-sources.ts';
import { patternsToHyb } from '../../../scripts/browser/hyphenation/patterns-to-hyb.ts';
import { PATTERNS_VERSION } from '../../../scripts/browser/hyphenation/prepare-dictionaries.ts';
import { type Pattern, readPatterns } from '../../../scripts/browser/hyphenation/read-patterns.ts';
import { readHyb } from './read-hyb.ts';

const asText = (patterns: readonly Pattern[]) =>
  patterns
    .filter((pattern) => pattern.levels.some((level) => level > 0))
    .map((pattern) => `${pattern.letters} ${pattern.levels.join(' ')}`)
    .sort();

describe('patterns of the package', () => {
  it('get back the zeros and word boundaries that it leaves out', () => {
    const trie = { '.': { a: { c: { h: 0 } } }, a: [{ b: 1 }, 2] } as const;
    const patterns = readPatterns([[[0, 0, 0, 4], [0, 0, 5], [1]], trie, { table: [2] }]);
    expect(patterns).toEqual([
      { letters: '.ach', levels: [0, 0, 0, 0, 4] },
      { letters: 'a', levels: [1, 0] },
      { letters: 'ab', levels: [0, 0, 5] },
      { letters: '.table.', levels: [0, 0, 10, 11, 10, 10, 0, 0] },
    ]);
  });
});

describe('a dictionary', () => {
  it.each(['cs', 'sk', 'uk', 'en-gb', 'en-us'] as const)(
    'of %s holds each pattern and nothing else',
    async (name) => {
      const patterns = readPatterns((await patternSources[name].load()).default);
      expect(asText(readHyb(patternsToHyb(patterns)).patterns)).toEqual(asText(patterns));
    },
  );

  it('knows capitals and every apostrophe of Ukrainian', () => {
    const { letters } = readHyb(patternsToHyb([{ letters: "є'ї", levels: [0, 1, 0, 0] }]));
    expect(letters.get('Є')).toBe(letters.get('є'));
    expect(letters.get('\u2019')).toBe(letters.get("'"));
    expect(letters.get('\u02BC')).toBe(letters.get("'"));
    expect(letters.has('.')).toBe(false);
  });

  it('is refused when a pattern is longer than the format allows', () => {
    const levels = [1, ...Array.from({ length: 40 }, () => 0)];
    expect(() => patternsToHyb([{ letters: 'a'.repeat(40), levels }])).toThrow('too long');
  });

  it('is made from the version of the package that its cache name tells', () => {
    const { version } = JSON.parse(readFileSync('node_modules/hyphen/package.json', 'utf8'));
    expect(PATTERNS_VERSION).toBe(version);
  });
});
