import { existsSync } from 'node:fs';
import { readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { sha256 } from '../../files/hash.ts';
import { hashTree } from '../../files/hash-tree.ts';
import { storeOf } from '../../files/publish-folder.ts';
import { writeFile } from '../../files/write-file.ts';
import { type Machine, MachineError, requireBrowser } from '../machine.ts';
import type { BuildOptions } from './build-options.ts';
import type { SummaryFacts } from './summary.ts';

/** What a build writes beside its folder, for tests and for the host. */
const besideOutput = ['.manifest.json', '.headers.json', '.hosts'];

type Remembered = { readonly inputs: string; readonly version: string; readonly facts: SummaryFacts };

/**
 * Gives one hash for everything that decides what a build makes: content, drawings, layouts, scripts, packages,
 * the browser that prints, the day and the options.
 */
export async function hashInputs(machine: Machine, options: BuildOptions, date: string): Promise<string> {
  const { root } = machine;
  const { contentFolder, contentRoot, only, pseudo, release } = options;
  const folders = [
    `${contentRoot}/${contentFolder}`,
    `${contentRoot}/static`,
    `${root}/static`,
    `${root}/layouts`,
    `${root}/scripts`,
  ];
  const files = ['package-lock.json', 'eleventy.config.ts'].map((name) => readFile(`${root}/${name}`));
  const parts = await Promise.all([
    ...folders.map(hashTree),
    ...files.map(async (file) => sha256(await file)),
  ]);
  return sha256(JSON.stringify([parts, browserVersion(machine), date, [...only], pseudo, release]));
}

/** A site without publications is built without a browser, too. */
function browserVersion(machine: Machine): string {
  try {
    return requireBrowser(machine).version;
  } catch (cause) {
    if (!(cause instanceof MachineError)) throw cause;
    return 'none';
  }
}

/**
 * Reads what the last good build of these inputs made; null if there was none, its folder was touched since, or what
 * belongs beside the folder is gone.
 */
export async function readLastBuild(output: string, inputs: string): Promise<SummaryFacts | null> {
  const text = await readFile(reportOf(output), 'utf8').catch(() => null);
  const version = await readlink(output).then(basename, () => null);
  if (text === null || version === null) return null;
  const remembered: Remembered = JSON.parse(text);
  if (remembered.inputs !== inputs || remembered.version !== version) return null;
  if (besideOutput.some((ending) => !existsSync(output + ending))) return null;
  return (await hashTree(output)).startsWith(version) ? remembered.facts : null;
}

/** Remembers what a good build made from its inputs. `version` is the name of its folder in the store. */
export async function rememberBuild(output: string, remembered: Remembered): Promise<void> {
  await writeFile(reportOf(output), JSON.stringify(remembered));
}

function reportOf(output: string): string {
  return `${storeOf(output)}/last-build.json`;
}
