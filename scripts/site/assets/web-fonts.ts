import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { shortHash } from '../../files/hash.ts';
import { writeFile } from '../../files/write-file.ts';

const family = 'Alegreya Sans';
const weights = [500, 800];
const subsets: Readonly<Record<string, string>> = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122',
  'latin-ext': 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+A720-A7FF',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
};

/**
 * Copies the letters for headings of professional and press pages into a folder and writes their style sheet.
 * They come from the npm package only; help pages use the reader's own letters and load none.
 */
export async function writeWebFonts(output: string, base: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const rules: string[] = [];
  for (const weight of weights) {
    for (const [subset, range] of Object.entries(subsets)) {
      const name = `alegreya-sans-${subset}-${weight}-normal.woff2`;
      const bytes = await readFile(require.resolve(`@fontsource/alegreya-sans/files/${name}`));
      await writeFile(`${output}/assets/fonts/${name}`, bytes);
      rules.push(
        `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:swap;src:url("${base}assets/fonts/${name}") format("woff2");unicode-range:${range}}`,
      );
    }
  }
  const css = `${rules.join('\n')}\n`;
  const file = `assets/fonts.${shortHash(css)}.css`;
  await writeFile(`${output}/${file}`, css);
  return base + file;
}
