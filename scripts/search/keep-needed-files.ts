import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../files/list-files.ts';

/** The module, the list of languages, the program, and the index in pieces; not Pagefind's interfaces, nor its worker. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|pagefind\.[\w-]+\.pf_meta|(index|fragment)\/[\w-]+\.pf_\w+)$/;

/** Removes from a written index all files that our search never asks for, and gives the bytes of the others. */
export async function keepNeededFiles(bundle: string): Promise<number> {
  let bytes = 0;
  for (const path of await listFiles(bundle)) {
    const file = join(bundle, path);
    if (needed.test(path)) bytes += (await stat(file)).size;
    else await rm(file);
  }
  return bytes;
}
