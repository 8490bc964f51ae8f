import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../scripts/files/list-files.ts';
import type { SiteCopy } from './copy-fixture.ts';
import { runPospolu } from './run-pospolu.ts';

/** What people write when they have judged, called or confirmed; all names are fictional. */
const signatures: readonly (readonly [RegExp, string])[] = [
  [/^review: none$/m, 'review: { by: Anna Przykładowa, role: psycholog, on: 2026-02-01, until: 2027-02-01 }'],
  [/^checked: null$/m, 'checked: { on: 2026-02-10, by: Anna Przykładowa, how: phone }'],
  [/^confirmed: null$/m, 'confirmed: { by: Jan Przykładowy, role: adwokat, on: 2026-02-01 }'],
  [/signed: null/g, 'signed: { by: Anna Przykładowa, role: psycholog, on: 2026-02-01 }'],
];

/** Signs everything in a copy of the small site, so that it may be released on the day of its build. */
export async function signSite({ content }: SiteCopy): Promise<void> {
  for (const file of await listFiles(content)) {
    if (!/\.(md|yaml)$/.test(file)) continue;
    const place = path.join(content, file);
    const text = await readFile(place, 'utf8');
    const signed = signatures.reduce((all, [open, name]) => all.replace(open, name), text);
    if (signed !== text) await writeFile(place, signed);
  }
  const { code, stderr } = await runPospolu('translations', '--accept', '--content', content);
  if (code !== 0) throw new Error(`The translations could not be accepted.\n${stderr}`);
}
