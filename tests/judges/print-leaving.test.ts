import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readLeavingTable } from './leaving-table.ts';
import { printLeaving } from './print-leaving.ts';

const readme = path.resolve(import.meta.dirname, '../../layouts/browser/README.md');

it('prints into the docs exactly what the tests expect leaving to leave behind', () => {
  const [, printed] =
    /<!-- leaving -->\n\n([\s\S]*)\n<!-- \/leaving -->/.exec(readFileSync(readme, 'utf8')) ?? [];
  expect(printed).toBe(printLeaving(readLeavingTable()));
});
