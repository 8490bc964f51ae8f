import path from 'node:path';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';
import { prepareDictionaries } from '../../../scripts/browser/hyphenation/prepare-dictionaries.ts';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';
import { fontFaces, fontsOf } from '../../../scripts/publications/fonts.ts';
import type { TypesetTools } from '../../../scripts/publications/pdf/typeset-manual.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** The browser of this machine, or null: then tests that print are skipped. */
export const found = findBrowser(undefined);

/** Starts a browser with Czech hyphenation and the fonts of the manuals; close the browser afterwards. */
export async function openTools(): Promise<TypesetTools> {
  const dictionaries = await prepareDictionaries(path.join(root, '.cache'), ['cs']);
  return {
    browser: await launchBrowser({ executable: found?.executable ?? '', dictionaries }),
    fontCss: await fontFaces(
      ['alegreya', 'alegreya-sans'],
      ['latin', 'latin-ext'],
      path.join(root, 'node_modules'),
    ),
    styles: path.join(root, 'layouts/styles/print'),
  };
}

/** The same tools with the letters of another language, or of large print. */
export async function withLetters(
  tools: TypesetTools,
  tag: string,
  faces: 'faces' | 'large' = 'faces',
): Promise<TypesetTools> {
  const { families, subsets } = fontsOf(tag);
  return { ...tools, fontCss: await fontFaces(families, subsets, path.join(root, 'node_modules'), faces) };
}
