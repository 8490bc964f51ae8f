import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringKeys } from '../../scripts/content/string-keys.ts';
import { readWords } from './fixtures/words.ts';

const keys = Object.keys(stringKeys);
const places = (word: unknown): string[] =>
  [...new Set(JSON.stringify(word).match(/\{\w+\}/g) ?? [])].toSorted();

describe('interface words', () => {
  it.each(['cs', 'en', 'uk'])('are complete in %s', (tag) => {
    expect(Object.keys(readWords(tag)).toSorted()).toEqual(keys.toSorted());
  });

  it.each(['en', 'uk'])('keep their places in %s', (tag) => {
    const source = readWords('cs');
    const words = readWords(tag);
    for (const key of keys) expect([key, places(words[key])]).toEqual([key, places(source[key])]);
  });

  it.each(['cs', 'en', 'uk'])('have all plural forms of %s', (tag) => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    for (const word of Object.values(readWords(tag))) {
      if (typeof word !== 'string') expect(Object.keys(word).toSorted()).toEqual(pluralCategories.toSorted());
    }
  });

  it('exist for every key that a view asks for', () => {
    const asked = globSync('layouts/**/*.tsx').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bt\('([\w.-]+)'/g)].map((match) => match[1]),
    );
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter((key) => key === undefined || !keys.includes(key))).toEqual([]);
  });

  it('promise neither secrecy nor a deleted trail', () => {
    const all = ['cs', 'en', 'uk'].flatMap((tag) =>
      Object.values(readWords(tag)).map((word) => JSON.stringify(word)),
    );
    const promises = /anonym|анонім|beze stop|no trace|без сліду|smaže|erases|видаляє/i;
    expect(all.filter((word) => promises.test(word))).toEqual([]);
  });
});
