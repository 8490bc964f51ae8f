import { rename, rm } from 'node:fs/promises';
import { writeFile } from '../files/write-file.ts';
import type { HeaderPolicy } from './header-policy.ts';
import { printHostFiles, printRootFiles } from './host-files.ts';

/** Writes what a host reads from the root of what it publishes into a folder that is not yet published. */
export async function writeRootFiles(
  draft: string,
  policy: HeaderPolicy,
  host: string | null,
): Promise<string[]> {
  const files = Object.entries(printRootFiles(policy, host));
  for (const [name, text] of files) await writeFile(`${draft}/${name}`, text);
  return files.map(([name]) => name);
}

/**
 * Writes the policy as `<output>.headers.json` and the settings of all hosts as the folder `<output>.hosts`. The
 * folder is filled aside and then takes the place of the one before.
 */
export async function writeHostFiles(output: string, policy: HeaderPolicy): Promise<void> {
  const folder = `${output}.hosts`;
  await rm(`${folder}.next`, { recursive: true, force: true });
  for (const [path, text] of Object.entries(printHostFiles(policy)))
    await writeFile(`${folder}.next/${path}`, text);
  await rm(folder, { recursive: true, force: true });
  await rename(`${folder}.next`, folder);
  await writeFile(`${output}.headers.json`, `${JSON.stringify(policy, null, 2)}\n`);
}
