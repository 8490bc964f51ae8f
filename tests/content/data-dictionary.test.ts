import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** What we use of Table Schema (Frictionless Data, version 1). */
const Schema = z.object({
  fields: z.array(
    z.object({
      name: z.string(),
      type: z.enum(['integer', 'string', 'date']),
      constraints: z.object({ required: z.boolean(), enum: z.array(z.string()).optional() }),
    }),
  ),
});
const types: Record<string, string> = {
  'celé číslo': 'integer',
  text: 'string',
  výběr: 'string',
  datum: 'date',
};

/** Rows of the first table below a heading, cell by cell, without its head. */
function tableBelow(markdown: string, id: string): string[][] {
  const [, section = ''] = markdown.split(`{#${id}}`);
  const lines = section.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const rest = lines.slice(first);
  const rows = rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith('|')),
  );
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const read = (path: string) => readFile(path, 'utf8');

describe.each([
  { table: 'udalosti', page: 'dictionary', heading: 'events' },
  { table: 'deti', page: 'dictionary', heading: 'children' },
  { table: 'soucty', page: 'files', heading: 'totals' },
])('the table $table', ({ table, page, heading }) => {
  it('has the same fields, types and values on the page and in the schema', async () => {
    const rows = tableBelow(await read(`content/cs/experts/data/${page}.md`), heading);
    const { fields } = Schema.parse(JSON.parse(await read(`static/data/${table}.schema.json`)));
    const onPage = rows.map(([name = '', type = '', values = '', required = '']) => ({
      name: name.replaceAll('`', ''),
      type: types[type],
      values: type === 'výběr' ? values.split('; ') : undefined,
      required: required === 'ano',
    }));
    expect(onPage.length).toBeGreaterThan(5);
    expect(
      fields.map(({ name, type, constraints }) => ({
        name,
        type,
        values: constraints.enum,
        required: constraints.required,
      })),
    ).toEqual(onPage);
  });

  it('has an empty template whose head names the fields in their order', async () => {
    const { fields } = Schema.parse(JSON.parse(await read(`static/data/${table}.schema.json`)));
    expect(await read(`static/data/${table}.csv`)).toBe(`${fields.map(({ name }) => name).join(',')}\n`);
  });
});
