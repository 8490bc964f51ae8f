import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFile } from '../files/write-file.ts';

/**
 * Sorts the languages in Pagefind's entry file, which it writes in another order each time, and gives them.
 * @throws if the file does not look as that of version 1.5.2
 */
export async function sortEntry(bundle: string): Promise<string[]> {
  const file = join(bundle, 'pagefind-entry.json');
  const entry: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isRecord(entry) || !isRecord(entry['languages'])) throw new Error(`${file} lists no languages.`);
  const languages = Object.entries(entry['languages']).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(file, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
  return languages.map(([tag]) => tag);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
