import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { pageIn } from '../content/address.ts';
import type { Library, SourcePage } from '../content/library.ts';
import { loadLibrary } from '../content/load-library.ts';
import { webPaths } from '../content/presence.ts';
import { recordTranslation } from '../content/record-translation.ts';
import { translationState } from '../content/translation-state.ts';
import { writeFile } from '../files/write-file.ts';
import { type Machine, MachineError } from './machine.ts';
import { readOptions } from './options.ts';

const usage = `npm run translations -- [options] [content/<tag>/<page>.md …]

Lists what each language lacks and which sections follow an older source.

  --accept   record that the named pages (or all) follow the present source; call it after translating
  --content <folder>  another content folder (default: content)
  --help     this text`;

/** Shows the state of all translations, or records that they follow the present source. */
export async function translations(args: readonly string[], machine: Machine): Promise<number> {
  const { values, extra } = readOptions(args, {
    accept: { type: 'boolean' },
    content: { type: 'string' },
  });
  if (values['help']) {
    machine.print(usage);
    return 0;
  }
  const folder = resolve(machine.folder, String(values['content'] ?? `${machine.root}/content`));
  const root = dirname(folder);
  const { library } = await loadLibrary(root, basename(folder));
  if (!library) throw new MachineError('The content cannot be read. Run npm run check.');
  for (const [tag, tree] of library.pages) {
    if (tag === library.site.source) continue;
    if (values['accept'])
      await acceptAll(
        library,
        [...tree.values()].filter((page) => isNamed(page, extra)),
        { ...machine, root },
      );
    else machine.print(describe(library, tag));
  }
  return 0;
}

function isNamed(page: SourcePage, names: readonly string[]): boolean {
  return names.length === 0 || names.includes(`${page.tag}/${page.path}`) || names.includes(page.file);
}

async function acceptAll(library: Library, pages: readonly SourcePage[], machine: Machine): Promise<void> {
  for (const page of pages) {
    const source = pageIn(library, library.site.source, page.path);
    if (!source) continue;
    const text = await readFile(`${machine.root}/${page.file}`, 'utf8');
    const next = recordTranslation(text, page, source);
    if (next !== null && next !== text) {
      await writeFile(`${machine.root}/${page.file}`, next);
      machine.print(`recorded  ${page.file}`);
    }
  }
}

function describe(library: Library, tag: string): string {
  const lines = [`\n${tag}`];
  for (const path of webPaths(library)) {
    const source = pageIn(library, library.site.source, path);
    const page = pageIn(library, tag, path);
    if (!source) continue;
    if (!page) {
      lines.push(`  missing     ${path}`);
      continue;
    }
    const behind = translationState(source, page).filter(({ state }) => state !== 'current');
    for (const { id, state } of behind) lines.push(`  ${state.padEnd(11)} ${path}#${id}`);
  }
  return lines.length > 1 ? lines.join('\n') : `${lines.join('')}\n  all current`;
}
