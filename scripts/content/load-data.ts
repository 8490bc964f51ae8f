import { basename } from 'node:path';
import type { z } from 'zod';
import { Contact } from './contact.ts';
import { EditionLedger } from './edition-ledger.ts';
import { Law } from './law.ts';
import { type LoadContext, loadYaml } from './load-yaml.ts';
import { Matrix } from './matrix.ts';
import { Publication } from './publication.ts';
import { Region } from './region.ts';
import { SearchWords } from './search-words.ts';
import { Statistic } from './statistic.ts';
import { Term } from './term.ts';
import { Timeline } from './timeline.ts';

/** Reads the folders that hold one fact a file; the file name is the id. */
export async function loadData(context: LoadContext, paths: readonly string[]) {
  const files = new Map<string, string>();
  const folder = async <T>(name: string, schema: z.ZodType<T>): Promise<Map<string, T>> => {
    const found = new Map<string, T>();
    const own = paths.filter((path) => path.startsWith(`${name}/`) && path.endsWith('.yaml'));
    const values = await Promise.all(own.map((path) => loadYaml(context, path, schema)));
    for (const [index, path] of own.entries()) {
      const value = values[index] ?? null;
      const id = basename(path, '.yaml');
      if (value === null) continue;
      found.set(id, value);
      files.set(`${name.split('/').at(-1)}/${id}`, `${context.folder}/${path}`);
    }
    return found;
  };
  return {
    contacts: await folder('data/contacts', Contact),
    regions: await folder('data/regions', Region),
    laws: await folder('data/law', Law),
    terms: await folder('data/glossary', Term),
    statistics: await folder('data/statistics', Statistic),
    timelines: await folder('data/events', Timeline),
    matrices: await folder('data/matrices', Matrix),
    searchWords: await folder('data/search', SearchWords),
    editions: await folder('data/editions', EditionLedger),
    publications: [...(await folder('publications', Publication)).values()],
    files,
  };
}
