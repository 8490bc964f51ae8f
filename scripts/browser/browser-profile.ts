import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** An empty profile folder of one browser; `remove` deletes it, and so does the end of our process. */
export type BrowserProfile = { readonly folder: string; readonly remove: () => Promise<void> };

/** Chromium takes any version that is not older than the one it was built with; the number itself says nothing. */
const DICTIONARY_VERSION = '120.0.6050.0';

/** Makes a profile folder and puts the hyphenation dictionaries (`hyph-*.hyb`) where Chromium looks for them. */
export async function createProfile(dictionaries: string | null): Promise<BrowserProfile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pospolu-browser-'));
  const removeAtExit = () => rmSync(folder, removal);
  process.once('exit', removeAtExit);
  const remove = async () => {
    process.off('exit', removeAtExit);
    await rm(folder, removal);
  };
  try {
    if (dictionaries !== null) await placeDictionaries(folder, dictionaries);
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, remove };
}

const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 };

async function placeDictionaries(profile: string, dictionaries: string): Promise<void> {
  const target = path.join(profile, 'hyphen-data', DICTIONARY_VERSION);
  await mkdir(target, { recursive: true });
  await cp(dictionaries, target, { recursive: true });
  const manifest = { manifest_version: 2, name: 'hyphens-data', version: DICTIONARY_VERSION };
  await writeFile(path.join(target, 'manifest.json'), JSON.stringify(manifest));
}
