import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fontFaces, fontsOf } from '../../../scripts/publications/fonts.ts';

const packages = path.resolve(import.meta.dirname, '../../../node_modules');

describe('the font faces', () => {
  it('name files that exist in the packages', async () => {
    const css = await fontFaces(['alegreya', 'alegreya-sans', 'andika'], ['latin', 'latin-ext'], packages);
    const files = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, address]) => fileURLToPath(address ?? ''));
    expect(files).toHaveLength(2 * (3 + 5 + 2));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('hold the letters of each language', async () => {
    const css = async (tag: string) => {
      const { families, subsets } = fontsOf(tag);
      return await fontFaces(families, subsets, packages);
    };
    expect(await css('cs')).toContain('U+0100-02BA');
    expect(await css('cs')).not.toContain('cyrillic');
    expect(await css('uk')).toContain('alegreya-cyrillic-400-normal.woff2');
    expect(await css('vi')).toContain('alegreya-vietnamese-700-normal.woff2');
    expect(await css('ar')).toContain('amiri-arabic-400-normal.woff2');
    expect(await css('ar')).toContain('vazirmatn-arabic-800-normal.woff2');
    expect(await css('ar')).not.toContain('amiri-latin');
  });

  it('refuses a script that no family has, and says what to do', () => {
    expect(() => fontsOf('he')).toThrow(/letters of the script Hebr, so nothing can be printed in he. Add a/);
  });

  it('has neither thin nor slanted letters for large print', async () => {
    const css = await fontFaces(['alegreya', 'alegreya-sans'], ['latin'], packages, 'large');
    expect([...css.matchAll(/font-weight:(\d+);font-style:(\w+)/g)].map(([, ...face]) => face)).toEqual([
      ['500', 'normal'],
      ['700', 'normal'],
      ['800', 'normal'],
    ]);
  });
});
