import path from 'node:path';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';
import { prepareDictionaries } from '../../../scripts/browser/hyphenation/prepare-dictionaries.ts';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';
import { fontFaces } from '../../../scripts/publications/fonts.ts';
import type { TypesetTools } from '../../../scripts/publications/pdf/typeset-manual.ts';

/** The browser of this machine, or null: then tests that print are skipped. */
export const found = findBrowser(undefined);

/** Starts a browser with Czech hyphenation and the fonts of the manuals; close the browser afterwards. */
export async function openTools(): Promise<TypesetTools> {
  const root = path.resolve(import.meta.dirname, '../../..');
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
