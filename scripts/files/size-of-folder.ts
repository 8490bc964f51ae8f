import { stat } from 'node:fs/promises';
import { listFiles } from './list-files.ts';

/** Adds up the sizes of all files in a folder, in bytes. */
export async function sizeOfFolder(folder: string): Promise<number> {
  let bytes = 0;
  for (const path of await listFiles(folder)) bytes += (await stat(`${folder}/${path}`)).size;
  return bytes;
}
