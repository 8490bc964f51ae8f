import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type MergedFont, mergeFonts } from './merge-fonts.ts';
import { readWoff } from './read-woff.ts';

/** Czech and Ukrainian on every form: a reader writes in the language of the heart, whatever the form is printed in. */
const subsets = ['latin', 'latin-ext', 'cyrillic'] as const;

/** Loads the letters which fields are filled with, whole, from `packages`, a folder `node_modules`. */
export async function loadFormFont(packages: string): Promise<MergedFont> {
  const folder = path.join(packages, '@fontsource/alegreya-sans/files');
  const files = subsets.map((subset) => path.join(folder, `alegreya-sans-${subset}-400-normal.woff`));
  return mergeFonts(await Promise.all(files.map(async (file) => readWoff(await readFile(file)))));
}
