import { copyFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../../scripts/files/list-files.ts';
import { writeSmallPdf } from './plant-pdf.ts';
import type { SafetyBase } from './safety-base.ts';
import type { Change } from './safety-case.ts';

const beside = ['headers.json', 'manifest.json'];

/** Copies a good site by hard links and spoils the copy. @returns its folder; what lies beside it is copied, too */
export async function spoil(base: SafetyBase, name: string, changes: readonly Change[]): Promise<string> {
  const output = path.join(base.temporary, name);
  for (const file of await listFiles(base.folder)) {
    const copy = path.join(output, file);
    await mkdir(path.dirname(copy), { recursive: true });
    await link(path.join(base.folder, file), copy);
  }
  for (const file of beside) await copyFile(`${base.output}.${file}`, `${output}.${file}`);
  for (const change of changes) await apply(output, change);
  return output;
}

async function apply(output: string, change: Change): Promise<void> {
  const place = (file: string) => (beside.includes(file) ? `${output}.${file}` : path.join(output, file));
  if ('from' in change) return await replaceIn(output, change, place);
  const target = place(change.file);
  await rm(target, { force: true });
  if ('remove' in change) return;
  await mkdir(path.dirname(target), { recursive: true });
  if ('text' in change) await writeFile(target, change.text);
  else if ('base64' in change) await writeFile(target, Buffer.from(change.base64, 'base64'));
  else if ('pdf' in change) await writeFile(target, writeSmallPdf(change.pdf));
  else await copyFile(place(change.copyOf), target);
}

/** @throws Error if there is nothing to replace: then the case proves nothing */
async function replaceIn(
  output: string,
  { all, file, from, to }: Extract<Change, { from: string }>,
  place: (file: string) => string,
): Promise<void> {
  const [, pattern] = /^\/(.*)\/$/.exec(from) ?? [];
  const files = file.includes('*') ? (await listFiles(output)).filter((one) => fits(one, file)) : [file];
  let changed = 0;
  for (const one of files) {
    const text = await readFile(place(one), 'utf8');
    const search = pattern === undefined ? from : new RegExp(pattern);
    const spoilt = all ? text.replaceAll(from, to) : text.replace(search, to);
    if (spoilt === text) continue;
    changed += 1;
    // The copy is a hard link: written in place it would spoil the good site, too.
    await rm(place(one));
    await writeFile(place(one), spoilt);
  }
  if (changed === 0) throw new Error(`“${from}” does not stand in ${file}.`);
}

function fits(file: string, pattern: string): boolean {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '[^/]*');
  return new RegExp(`^${escaped}$`).test(file);
}
