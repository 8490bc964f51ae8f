import { readFile } from 'node:fs/promises';
import { sha256 } from './hash.ts';
import { listFiles } from './list-files.ts';

/** Gives one hash for a folder: names and bytes of all files in it (64 hexadecimal digits). */
export async function hashTree(folder: string): Promise<string> {
  const parts: string[] = [];
  for (const path of await listFiles(folder))
    parts.push(`${path}\0${sha256(await readFile(`${folder}/${path}`))}`);
  return sha256(parts.join('\n'));
}
