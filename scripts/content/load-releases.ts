import { basename } from 'node:path';
import { readText } from '../files/read-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Language } from './language.ts';
import type { Release } from './library.ts';
import type { LoadContext } from './load-yaml.ts';
import { ReleaseMeta } from './press.ts';
import { readYaml } from './read-yaml.ts';
import { validate } from './validate.ts';

/** Reads the press releases of all languages, newest first. */
export async function loadReleases(
  context: LoadContext,
  paths: readonly string[],
  languages: readonly Language[],
): Promise<Release[]> {
  const releases: Release[] = [];
  for (const { tag } of languages) {
    for (const path of paths.filter((entry) => entry.startsWith(`press/${tag}/`) && entry.endsWith('.md'))) {
      const file = `${context.folder}/${path}`;
      const read = await readText(`${context.root}/${file}`, file);
      const parts = 'text' in read ? splitFrontMatter(read.text, file) : read;
      if ('diagnostic' in parts) {
        context.diagnostics.push(parts.diagnostic);
        continue;
      }
      if ('text' in read) context.texts.set(file, read.text);
      const { value, diagnostics } = validate(ReleaseMeta, readYaml(parts.yaml, file, 2), file);
      context.diagnostics.push(...diagnostics);
      if (value) {
        releases.push({
          name: basename(path, '.md'),
          tag,
          file,
          meta: value,
          body: parts.body,
          bodyLine: parts.bodyLine,
        });
      }
    }
  }
  return releases.sort((a, b) => (a.meta.date < b.meta.date ? 1 : -1));
}
