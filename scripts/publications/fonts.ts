import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The faces which print uses, by the name of their npm package; nothing else is declared, since all are loaded.
 * Large print declares no thin and no slanted face: where 400 is missing, 500 stands in (CSS Fonts 4, 5.2).
 */
const families = {
  alegreya: {
    name: 'Alegreya',
    faces: ['400-normal', '400-italic', '700-normal'],
    large: [],
    // The space is Alegreya's, so it sets the line: marks above Arabic letters need more of it, or they are printed
    // on the page before.
    besideArabic: 'ascent-override:105%;',
  },
  'alegreya-sans': {
    name: 'Alegreya Sans',
    faces: ['400-normal', '400-italic', '500-normal', '700-normal', '800-normal'],
    large: ['500-normal', '700-normal', '800-normal'],
  },
  andika: { name: 'Andika', faces: ['400-normal', '700-normal'], large: [] },
  // Its letters are small beside ours. Noto Naskh puts dots as signs of their own, and its words fall apart in PDF.
  amiri: { name: 'Amiri', faces: ['400-normal', '700-normal'], large: [], sizeAdjust: '112%' },
  vazirmatn: {
    name: 'Vazirmatn',
    faces: ['400-normal', '500-normal', '700-normal', '800-normal'],
    large: ['500-normal', '700-normal', '800-normal'],
  },
} as const;

export type FontFamily = keyof typeof families;
/** Subsets of the packages. Latin is always needed for figures and punctuation. */
export type FontSubset = 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext' | 'vietnamese' | 'arabic';
export type FontChoice = {
  readonly families: readonly FontFamily[];
  readonly subsets: readonly FontSubset[];
};

/**
 * Writes `@font-face` rules for the given families and subsets with `file:` addresses below `packages`, a folder
 * `node_modules`. File addresses, because the same rules with fonts inside as `data:` take 0.7 MB through the
 * protocol for each document.
 */
export async function fontFaces(
  names: readonly FontFamily[],
  subsets: readonly FontSubset[],
  packages: string,
  faces: 'faces' | 'large' = 'faces',
): Promise<string> {
  const rules = await Promise.all(names.map((name) => familyFaces(name, subsets, packages, faces)));
  return rules.flat().join('\n');
}

async function familyFaces(
  name: FontFamily,
  subsets: readonly FontSubset[],
  packages: string,
  faces: 'faces' | 'large',
): Promise<string[]> {
  const folder = path.join(packages, '@fontsource', name);
  const ranges: Record<string, string> = JSON.parse(
    await readFile(path.join(folder, 'unicode.json'), 'utf8'),
  );
  const own = subsets.filter((subset) => (arabic.includes(name) ? subset === 'arabic' : true));
  const family = families[name];
  const adjust = 'sizeAdjust' in family ? `size-adjust:${family.sizeAdjust};` : '';
  const line = 'besideArabic' in family && subsets.includes('arabic') ? family.besideArabic : '';
  return family[faces].flatMap((face) =>
    own.flatMap((subset) => {
      const range = ranges[subset];
      if (range === undefined) return [];
      const [weight, style] = face.split('-');
      const { href } = pathToFileURL(path.join(folder, 'files', `${name}-${subset}-${face}.woff2`));
      return `@font-face{font-family:"${family.name}";${adjust}${line}font-weight:${weight};font-style:${style};src:url("${href}") format("woff2");unicode-range:${range}}`;
    }),
  );
}

/** Families that lend their Arabic letters alone: the Latin ones beside them are Alegreya's. */
const arabic: readonly FontFamily[] = ['amiri', 'vazirmatn'];
const european: readonly FontFamily[] = ['alegreya', 'alegreya-sans', 'andika'];

const choices: Readonly<Record<string, FontChoice>> = {
  Latn: { families: european, subsets: ['latin', 'latin-ext'] },
  Cyrl: { families: european, subsets: ['latin', 'latin-ext', 'cyrillic'] },
  Arab: { families: [...arabic, 'alegreya', 'alegreya-sans'], subsets: ['latin', 'latin-ext', 'arabic'] },
};

/**
 * Chooses families and subsets for a language by its script; a book in Ukrainian or Arabic also holds Czech names.
 * Throws for a script that none of the families has, since its letters would come from the machine or not at all.
 */
export function fontsOf(tag: string): FontChoice {
  const script = scriptOf(tag);
  const choice = choices[script];
  if (choice === undefined) {
    throw new Error(
      `No typeface of ours has letters of the script ${script}, so nothing can be printed in ${tag}. Add a family to scripts/publications/fonts.ts, or take ${tag} out of “languages” of the publication.`,
    );
  }
  const { language } = new Intl.Locale(tag);
  return language === 'vi' ? { ...choice, subsets: [...choice.subsets, 'vietnamese'] } : choice;
}

/** Gives the ISO 15924 code of the script that a language is written in, such as `Latn`. */
export function scriptOf(tag: string): string {
  return new Intl.Locale(tag).maximize().script ?? 'Zyyy';
}
