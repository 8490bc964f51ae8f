import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Lists the symbolic links below a folder as paths relative to it, sorted; they are not followed. A missing folder has none. */
export async function listLinks(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return [];
      throw cause;
    },
  );
  return entries
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
