import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../../scripts/content/library.ts';
import { loadLibrary } from '../../scripts/content/load-library.ts';
import { BuildManifest, type BuiltPage } from '../../scripts/content/manifest.ts';
import { addPseudoLanguage } from '../../scripts/content/pseudo-language.ts';

/** The one finished site that all end-to-end tests look at. */
export type SharedBuild = { readonly folder: string; readonly manifest: BuildManifest };

/** The folder of the repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * Gives the build that the test command made before the tests, from the environment variable POSPOLU_BUILD.
 * @throws Error if there is none: these tests judge a real result and never make one of their own.
 */
export function readSharedBuild(): SharedBuild {
  const folder = process.env['POSPOLU_BUILD'];
  if (!folder || !existsSync(`${folder}.manifest.json`)) {
    throw new Error(
      `There is no finished build${folder ? ` at ${folder}` : ''} to judge. Run npm test, which builds the site first and names its folder in POSPOLU_BUILD.`,
    );
  }
  const manifest = BuildManifest.parse(JSON.parse(readFileSync(`${folder}.manifest.json`, 'utf8')));
  if (manifest.pages.length === 0) throw new Error(`The build at ${folder} has no pages.`);
  return { folder, manifest };
}

/** Reads the library from which the shared build was made, with the pseudo-language. */
export async function readSharedLibrary(): Promise<Library> {
  const { library } = await loadLibrary(root);
  if (!library) throw new Error('The content of the repository cannot be read.');
  return addPseudoLanguage(library);
}

/** Gives the address of a page on its host, such as /cs/k4/. */
export function addressOfPage({ base }: BuildManifest, { file }: Pick<BuiltPage, 'file'>): string {
  return base + file.slice(1).replace(/(^|\/)index\.html$/, '$1');
}
