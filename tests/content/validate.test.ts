import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Publication } from '../../scripts/content/publication.ts';
import { readYaml } from '../../scripts/content/read-yaml.ts';
import { nearest, validate } from '../../scripts/content/validate.ts';

const Schema = z.strictObject({
  title: z.string().describe('words of the heading'),
  order: z.number().optional(),
  list: z.array(z.string().regex(/^\d+$/, 'only digits')).default([]).describe('numbers of pages'),
  inner: z.strictObject({ depth: z.int().describe('how deep, in steps') }).optional(),
  who: z.union([z.literal('none'), z.strictObject({ by: z.string(), on: z.iso.date() })]).optional(),
});
const findings = (text: string) => validate(Schema, readYaml(text, 'a.yaml'), 'a.yaml').diagnostics;

describe('validate', () => {
  it('gives the typed value of what fits', () => {
    const { value, diagnostics } = validate(Schema, readYaml('title: A\n', 'a.yaml'), 'a.yaml');
    expect(value).toEqual({ title: 'A', list: [] });
    expect(diagnostics).toEqual([]);
  });

  it('names the nearest known key at the place of an unknown one', () => {
    expect(findings('title: A\nodrer: 1\n')).toEqual([
      {
        severity: 'error',
        rule: 'key-is-known',
        file: 'a.yaml',
        line: 2,
        column: 1,
        message: 'The key “odrer” is not known here.',
        remedy: 'Did you mean “order”?',
      },
    ]);
  });

  it('lists the known keys where none is near', () => {
    expect(findings('title: A\nxyzxyzxyz: 1\n')[0]?.remedy).toBe(
      'Known keys: title, order, list, inner, who.',
    );
  });

  it('finds unknown keys deeper down', () => {
    expect(findings('title: A\ninner: { depth: 1, depht: 2 }\n')).toMatchObject([
      { line: 2, column: 20, remedy: 'Did you mean “depth”?' },
    ]);
  });

  it('says what is expected of a missing and of a wrong value', () => {
    expect(findings('order: many\n')).toMatchObject([
      {
        rule: 'value-fits-schema',
        line: 1,
        message: 'The value of “title” does not fit: it is missing (expected string).',
        remedy: 'Expected: words of the heading.',
      },
      { line: 1, column: 8 },
    ]);
  });

  it('takes the words of the list for one of its items', () => {
    expect(findings('title: A\nlist: [12, "x"]\n')).toMatchObject([
      { line: 2, column: 8 },
      { line: 2, column: 12, remedy: 'Expected: numbers of pages.' },
    ]);
  });

  it('tells a fault inside of a union by the member that it resembles', () => {
    expect(findings('title: A\nwho: { by: Eva, on: 2026-01-01, onn: x }\n')).toMatchObject([
      { rule: 'key-is-known', line: 2, column: 33, remedy: 'Did you mean “on”?' },
    ]);
    expect(findings('title: A\nwho: nobody\n')).toMatchObject([
      { rule: 'value-fits-schema', line: 2, column: 6 },
    ]);
  });

  it('knows the keys of every kind of publication', () => {
    const { diagnostics } = validate(
      Publication,
      readYaml('kind: manual\nchapteres: []\n', 'p.yaml'),
      'p.yaml',
    );
    expect(diagnostics.find(({ rule }) => rule === 'key-is-known')).toMatchObject({
      line: 2,
      remedy: 'Did you mean “chapters”?',
    });
  });

  it('passes on what is wrong with the YAML itself, and nothing else', () => {
    expect(findings('title: [\n')).toMatchObject([{ rule: 'yaml-is-well-formed' }]);
  });

  it('reports a file that is empty', () => {
    expect(findings('')).toMatchObject([
      { rule: 'value-fits-schema', message: expect.stringContaining('the file') },
    ]);
  });
});

describe('nearest', () => {
  it.each([
    ['sumary', ['summary', 'menu'], 'summary'],
    ['TITLE', ['title'], 'title'],
    ['evictoin', ['eviction', 'danger'], 'eviction'],
    ['zzz', ['summary'], null],
    ['a', [], null],
  ])('of %s among %j is %s', (word, known, expected) => expect(nearest(word, known)).toBe(expected));
});
