import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserRules } from '../../../scripts/checks/safety/browser-rules.ts';
import { markupRules } from '../../../scripts/checks/safety/markup-rules.ts';
import { safetyRules } from '../../../scripts/content/safety-rules.ts';

const room = path.resolve(import.meta.dirname, '../../../scripts/checks/safety');
const tables: Readonly<Record<string, Readonly<Record<number, readonly { readonly name: string }[]>>>> = {
  rules: markupRules,
  'browser/rules': browserRules,
};

describe('the rules of safety', () => {
  it('are 46, and each that a machine judges has a judge', () => {
    expect(safetyRules).toHaveLength(46);
    const judged = new Set([...Object.keys(markupRules), ...Object.keys(browserRules)].map(Number));
    const due = safetyRules.filter(({ judge }) => judge !== 'person').map(({ number }) => number);
    expect([...judged].sort((a, b) => a - b)).toEqual(due);
  });

  it.each(Object.entries(tables))('of %s stand in the table once, named as their file', (folder, table) => {
    const names = Object.values(table).flatMap((rules) => rules.map(({ name }) => `${name}.ts`));
    expect(names.sort()).toEqual(readdirSync(path.join(room, folder)).sort());
  });

  it('are each explained in a paragraph with their number', () => {
    const text = readFileSync(path.join(room, 'README.md'), 'utf8');
    const entries = Object.values(tables).flatMap((table) => Object.entries(table));
    const missing = entries.flatMap(([number, rules]) =>
      rules.flatMap(({ name }) => (text.includes(`**${name}** (${number}) `) ? [] : [name])),
    );
    expect(missing).toEqual([]);
  });
});
