import { describe, expect, it } from 'vitest';
import { languageIsRegistered } from '../../../../scripts/checks/sources/rules/language-is-registered.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('language-is-registered', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(languageIsRegistered)).toEqual([]);
  });

  it('finds languages that nobody registered', async () => {
    const faults = await faultsOf(languageIsRegistered, {
      'site.yaml': replace('  he: { href', '  hr: { href'),
      'languages.yaml': replace('fallback: pl', 'fallback: cs'),
    });
    expect(faults).toMatchObject([
      { file: 'content/site.yaml', line: 20, column: 3, message: 'The language “hr” is not registered.' },
      { file: 'content/languages.yaml', line: 11, column: 13 },
    ]);
  });

  it('finds a source language that nobody registered', async () => {
    const faults = await faultsOf(languageIsRegistered, { 'site.yaml': replace('source: pl', 'source: cs') });
    expect(faults).toMatchObject([{ file: 'content/site.yaml', line: 7, column: 9 }]);
  });
});
