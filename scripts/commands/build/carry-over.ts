import { cp, readFile } from 'node:fs/promises';
import { Catalogue } from '../../content/catalogue.ts';

/** Copies a folder of the last good build into the new one; says whether there was one. */
export async function carryOver(output: string, draft: string, folder: string): Promise<boolean> {
  try {
    await cp(`${output}/${folder}`, `${draft}/${folder}`, { recursive: true });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw cause;
  }
}

/** Reads the catalogue of publications in a folder; empty if there is none. */
export async function readCatalogue(folder: string, date: string): Promise<Catalogue> {
  const text = await readFile(`${folder}/downloads/catalogue.json`, 'utf8').catch(() => null);
  return text === null ? { date, publications: [] } : Catalogue.parse(JSON.parse(text));
}
