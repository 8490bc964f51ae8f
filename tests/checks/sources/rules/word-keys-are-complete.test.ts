import { describe, expect, it } from 'vitest';
import { wordKeysAreComplete } from '../../../../scripts/checks/sources/rules/word-keys-are-complete.ts';
import { faultsOf } from '../changed-site.ts';

describe('word-keys-are-complete', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(wordKeysAreComplete)).toEqual([]);
  });

  it('stops at words that the source language lacks', async () => {
    const drop = (text: string) => text.replace(/^exit\.label: .*\n/m, '');
    expect(await faultsOf(wordKeysAreComplete, { 'strings/pl.yaml': drop })).toMatchObject([
      {
        severity: 'error',
        file: 'content/strings/pl.yaml',
        message: 'Interface words are missing: exit.label.',
      },
    ]);
  });

  it('counts those that a translation lacks as one open point', async () => {
    const keep = (text: string) => text.split('\n').slice(0, 4).join('\n');
    expect(await faultsOf(wordKeysAreComplete, { 'strings/he.yaml': keep })).toMatchObject([
      {
        severity: 'open',
        file: 'content/strings/he.yaml',
        message: expect.stringMatching(/and \d+ more\.$/),
      },
    ]);
  });
});
