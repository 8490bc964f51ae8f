import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Catalogue, type CatalogueEntry } from '../../../content/catalogue.ts';
import { sha256 } from '../../../files/hash.ts';
import type { FinishedSite } from '../finished-site.ts';
import type { FileFault, Rule } from '../rule.ts';

const file = '/downloads/catalogue.json';

/** The catalogue of publications tells the truth about their files: they are there, with that size and those bytes. */
export const catalogueMatchesFiles: Rule = {
  name: 'catalogue-matches-files',
  onSite: async (site) => {
    const text = site.texts.get(file);
    if (text === undefined) return [];
    const { data, error } = Catalogue.safeParse(readJson(text));
    if (!data) return [toFault(`The catalogue does not fit its schema: ${error?.issues[0]?.message ?? ''}.`)];
    return (await Promise.all(data.publications.map((entry) => judgeEntry(entry, site)))).flat();
  },
};

async function judgeEntry(entry: CatalogueEntry, { files, out }: FinishedSite): Promise<FileFault[]> {
  const [publication, cover] = [`/downloads/${entry.file}`, `/downloads/${entry.cover.file}`];
  const missing = [publication, cover].filter((path) => !files.has(path));
  if (missing.length > 0)
    return missing.map((path) => toFault(`The catalogue names ${path}, which does not exist.`));
  if (files.get(publication) !== entry.bytes)
    return [toFault(`${publication} has not ${entry.bytes} bytes.`)];
  const hash = sha256(await readFile(join(out, publication)));
  return hash === entry.sha256 ? [] : [toFault(`${publication} has other bytes than its sha256 says.`)];
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toFault(message: string): FileFault {
  return { file, message, remedy: 'Write the catalogue from the finished files.' };
}
