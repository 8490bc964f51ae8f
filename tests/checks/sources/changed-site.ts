import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SourceFault, SourceRule } from '../../../scripts/checks/sources/source-rule.ts';
import type { Library } from '../../../scripts/content/library.ts';
import { loadLibrary } from '../../../scripts/content/load-library.ts';

const site = path.resolve(import.meta.dirname, '../../fixtures/foreign');

/** What to change in the site of another country: a new text for a file, a change of the old one, or null to remove it. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** Loads the site of another country with changes; files are named below `content/`. */
export async function loadChanged(changes: Changes): Promise<Library> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pospolu-sources-'));
  try {
    await cp(site, folder, { recursive: true });
    for (const [file, change] of Object.entries(changes)) {
      const target = path.join(folder, 'content', file);
      if (change === null) await rm(target);
      else {
        await mkdir(path.dirname(target), { recursive: true });
        const text = typeof change === 'string' ? change : change(await readFile(target, 'utf8'));
        await writeFile(target, text);
      }
    }
    const { library } = await loadLibrary(folder);
    if (!library) throw new Error('The changed site cannot be loaded.');
    return library;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Judges the changed site by one rule. */
export async function faultsOf(
  rule: SourceRule,
  changes: Changes = {},
  date = '2026-03-01',
): Promise<readonly SourceFault[]> {
  return rule.find(await loadChanged(changes), { date });
}

/** Makes a change that replaces words, and fails if they are not there. */
export function replace(words: string, by: string): (text: string) => string {
  return (text) => {
    if (!text.includes(words)) throw new Error(`“${words}” is not in the fixture.`);
    return text.replace(words, by);
  };
}
