import { describe, expect, it } from 'vitest';
import { textHasSourceLanguage } from '../../../../scripts/checks/sources/rules/text-has-source-language.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('text-has-source-language', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(textHasSourceLanguage)).toEqual([]);
  });

  it('finds a text without the source language', async () => {
    const change = replace('  pl: Dla każdego, kto się boi.\n', '');
    expect(await faultsOf(textHasSourceLanguage, { 'data/contacts/night-line.yaml': change })).toMatchObject([
      {
        file: 'content/data/contacts/night-line.yaml',
        line: 5,
        column: 7,
        remedy: 'Add a line pl: with the text.',
      },
    ]);
  });

  it('finds one inside of a list', async () => {
    const change = replace('title: { pl: Krótko, he: בקצרה }', 'title: { he: בקצרה }');
    expect(await faultsOf(textHasSourceLanguage, { 'press/room.yaml': change })).toMatchObject([
      {
        file: 'content/press/room.yaml',
        line: 2,
        message: expect.stringContaining('“boilerplates.0.title”'),
      },
    ]);
  });
});
