import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { listFiles } from '../files/list-files.ts';
import { Languages } from './language.ts';
import type { LoadedLibrary } from './library.ts';
import { linkedFiles } from './linked-files.ts';
import { loadData } from './load-data.ts';
import { loadPages } from './load-pages.ts';
import { loadReleases } from './load-releases.ts';
import { loadYaml } from './load-yaml.ts';
import { Picture } from './picture.ts';
import { PressRoom } from './press.ts';
import { ReadingRules } from './reading-rules.ts';
import { SafetyRegister } from './safety-register.ts';
import { Site } from './site.ts';
import { stringKeys } from './string-keys.ts';
import { type Words, wordsSchema } from './strings.ts';
import { unexpectedFiles } from './unexpected-files.ts';
import { blankWithdrawnPages, blankWithdrawnRelease } from './withdrawal.ts';
import { Withheld } from './withheld.ts';

/**
 * Reads `content/` below a folder into one typed library. Findings are collected, never thrown; the library
 * is null only when the site file or the register of languages cannot be read.
 */
export async function loadLibrary(root: string, folder = 'content'): Promise<LoadedLibrary> {
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const context = { root, folder, diagnostics, texts };
  diagnostics.push(...(await linkedFiles(root, [folder, 'static'])));
  const paths = await listFiles(`${root}/${folder}`);
  const site = await loadYaml(context, 'site.yaml', Site);
  const languages = await loadYaml(context, 'languages.yaml', Languages);
  if (!site || !languages) return { library: null, diagnostics };
  diagnostics.push(...unexpectedFiles(paths, folder, languages, site));

  const words = new Map<string, Words>();
  const schema = wordsSchema(Object.keys(stringKeys));
  for (const { tag } of languages) {
    if (!paths.includes(`strings/${tag}.yaml`)) continue;
    const loaded = await loadYaml(context, `strings/${tag}.yaml`, schema);
    if (loaded) words.set(tag, loaded);
  }
  const data = await loadData(context, paths);
  const pages = blankWithdrawnPages(await loadPages(context, paths, languages), site.source);
  const releases = (await loadReleases(context, paths, languages)).map(blankWithdrawnRelease);
  const has = (path: string) => paths.includes(path);
  const pictures = has('data/pictures.yaml')
    ? await loadYaml(context, 'data/pictures.yaml', z.record(z.string(), Picture))
    : null;
  const withheld = has('data/withheld.yaml')
    ? await loadYaml(context, 'data/withheld.yaml', z.array(Withheld))
    : null;
  const safety = has('data/safety.yaml') ? await loadYaml(context, 'data/safety.yaml', SafetyRegister) : null;
  const reading = has('data/reading.yaml')
    ? await loadYaml(context, 'data/reading.yaml', ReadingRules)
    : null;
  const pressRoom = has('press/room.yaml') ? await loadYaml(context, 'press/room.yaml', PressRoom) : null;
  return {
    library: {
      site,
      languages,
      words,
      pages,
      ...data,
      pictures: new Map(Object.entries(pictures ?? {})),
      withheld: withheld ?? [],
      safety,
      reading,
      pressRoom,
      releases,
      folder,
      texts,
    },
    diagnostics,
  };
}
