import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lists the regular files below a folder as paths relative to it with forward slashes, sorted by code unit.
 * Symbolic links are not followed and not listed; a folder that is missing counts as empty.
 */
export async function listFiles(folder: string, ending = ''): Promise<string[]> {
  const found: string[] = [];
  await collect(folder, '', found);
  return found.filter((path) => path.endsWith(ending)).sort();
}

async function collect(folder: string, prefix: string, found: string[]): Promise<void> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return [];
      throw cause;
    },
  );
  for (const entry of entries) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) await collect(folder, path, found);
    else if (entry.isFile()) found.push(path);
  }
}
