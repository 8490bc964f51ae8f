import { mkdir, rename, writeFile as write } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file whole or not at all: folders are made, and a reader never sees half of it. */
export async function writeFile(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.part`;
  await write(draft, data);
  await rename(draft, path);
}
