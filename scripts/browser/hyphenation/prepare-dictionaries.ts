import { createHash } from 'node:crypto';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type DictionaryName, dictionaryNames, patternSources } from './pattern-sources.ts';
import { patternsToHyb } from './patterns-to-hyb.ts';
import { readPatterns } from './read-patterns.ts';

/** Raised by hand when the conversion changes, so that old dictionaries are left behind. */
const CONVERSION = 1;
/** The version of the package `hyphen` in package.json; `tests/browser/hyphenation` compares them. */
export const PATTERNS_VERSION = '1.14.1';

/**
 * Makes the hyphenation dictionaries once and returns their folder, for `launchBrowser`. The folder lies under
 * `cache` and carries the versions in its name; a second call finds it there (2 s the first time, then nothing).
 */
export async function prepareDictionaries(
  cache: string,
  names: readonly DictionaryName[] = dictionaryNames,
): Promise<string> {
  const sorted = [...names].sort();
  const key = createHash('sha256')
    .update([PATTERNS_VERSION, CONVERSION, ...sorted].join())
    .digest('hex');
  const folder = path.join(cache, `hyphenation-${key.slice(0, 16)}`);
  if (await exists(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  for (const name of sorted) {
    const { default: packed } = await patternSources[name].load();
    await writeFile(path.join(unfinished, `hyph-${name}.hyb`), patternsToHyb(readPatterns(packed)));
  }
  await putInPlace(unfinished, folder);
  return folder;
}

/** Another process may have made the same folder meanwhile; its files are the same, so the first one wins. */
async function putInPlace(unfinished: string, folder: string): Promise<void> {
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
