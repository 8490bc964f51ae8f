import { readFile } from 'node:fs/promises';
import { sha256 } from '../files/hash.ts';
import { listFiles } from '../files/list-files.ts';

const folders = [
  'layouts/print',
  'layouts/styles',
  'layouts/components',
  'scripts/publications',
  'scripts/browser',
  'scripts/images',
  'scripts/programs',
];

/** Layouts, styles and the typesetting itself decide how a sheet looks; so does every package they lean on. */
export async function hashOfLook(root: string): Promise<string> {
  const parts: string[] = [];
  for (const folder of folders) {
    for (const path of await listFiles(`${root}/${folder}`)) {
      parts.push(`${folder}/${path}`, sha256(await readFile(`${root}/${folder}/${path}`)));
    }
  }
  parts.push(sha256(await readFile(`${root}/package-lock.json`)));
  return sha256(parts.join('\n'));
}
