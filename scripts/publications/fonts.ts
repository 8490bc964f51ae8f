import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The faces which print uses, by the name of their npm package; nothing else is declared, since all are loaded. */
const families = {
  alegreya: { name: 'Alegreya', faces: ['400-normal', '400-italic', '700-normal'] },
  'alegreya-sans': {
    name: 'Alegreya Sans',
    faces: ['400-normal', '400-italic', '500-normal', '700-normal', '800-normal'],
  },
  andika: { name: 'Andika', faces: ['400-normal', '700-normal'] },
} as const;

export type FontFamily = keyof typeof families;
/** Subsets of the packages. Latin is always needed for figures and punctuation. */
export type FontSubset = 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext' | 'vietnamese';

/**
 * Writes `@font-face` rules for the given families and subsets with `file:` addresses below `packages`, a folder
 * `node_modules`. File addresses, because the same rules with fonts inside as `data:` take 0.7 MB through the
 * protocol for each document.
 */
export async function fontFaces(
  names: readonly FontFamily[],
  subsets: readonly FontSubset[],
  packages: string,
): Promise<string> {
  const rules = await Promise.all(names.map((name) => familyFaces(name, subsets, packages)));
  return rules.flat().join('\n');
}

async function familyFaces(
  name: FontFamily,
  subsets: readonly FontSubset[],
  packages: string,
): Promise<string[]> {
  const folder = path.join(packages, '@fontsource', name);
  const ranges: Record<string, string> = JSON.parse(
    await readFile(path.join(folder, 'unicode.json'), 'utf8'),
  );
  return families[name].faces.flatMap((face) =>
    subsets.flatMap((subset) => {
      const range = ranges[subset];
      if (range === undefined) return [];
      const [weight, style] = face.split('-');
      const { href } = pathToFileURL(path.join(folder, 'files', `${name}-${subset}-${face}.woff2`));
      return `@font-face{font-family:"${families[name].name}";font-weight:${weight};font-style:${style};src:url("${href}") format("woff2");unicode-range:${range}}`;
    }),
  );
}

const subsetsOfLanguages: Record<string, readonly FontSubset[]> = {
  uk: ['latin', 'latin-ext', 'cyrillic'],
  vi: ['latin', 'latin-ext', 'vietnamese'],
};

/** Subsets that a language needs; a book in Ukrainian also holds Czech names. */
export function subsetsOf(language: string): readonly FontSubset[] {
  return subsetsOfLanguages[language] ?? ['latin', 'latin-ext'];
}
