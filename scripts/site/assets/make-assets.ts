import { cp } from 'node:fs/promises';
import { shortHash } from '../../files/hash.ts';
import { writeFile } from '../../files/write-file.ts';
import type { AssetAddresses } from '../site-context.ts';
import { bundleScript } from './bundle-script.ts';
import { bundleStyles } from './bundle-styles.ts';
import { writeWebFonts } from './web-fonts.ts';

/** In the order in which a page tries them. The last holds everything, the others leave out what their pages do not show. */
const sheetNames = ['high', 'children', 'pictured', 'home', 'finder', 'search', 'whole'];

/**
 * Makes style sheets, scripts and letters, copies the given static folders, and gives the addresses that pages
 * use. Names hold a hash of the content, so a new version is never mixed with an old page, and nothing else: they stay
 * in the browser's cache and must not tell which kind of page was read.
 */
export async function makeAssets(
  root: string,
  statics: readonly string[],
  output: string,
  base: string,
): Promise<AssetAddresses> {
  for (const folder of statics) {
    await cp(folder, `${output}/static`, {
      recursive: true,
      filter: (source) => !source.includes('/readme'),
    });
  }
  const named = async (name: string, ending: string, bytes: Uint8Array) => {
    const file = `assets/${name}.${shortHash(Buffer.from(bytes).toString('latin1'))}.${ending}`;
    await writeFile(`${output}/${file}`, bytes);
    return base + file;
  };
  const sheets = await Promise.all(
    sheetNames.map(async (name) => {
      const css = await bundleStyles(`${root}/layouts/styles/${name}.css`);
      return { href: await named('style', 'css', css), classes: classesOf(css) };
    }),
  );
  return {
    sheets,
    fonts: await writeWebFonts(output, base),
    exit: await named('script', 'js', await bundleScript(`${root}/layouts/browser/page.ts`)),
    hours: await named('script', 'js', await bundleScript(`${root}/layouts/browser/page-hours.ts`)),
    search: await named('script', 'js', await bundleScript(`${root}/layouts/browser/search.ts`)),
    engine: await named('script', 'js', await bundleScript(`${root}/layouts/browser/search-engine.ts`)),
    favicon: `${base}static/icons/favicon-neutral.svg`,
  };
}

function classesOf(css: Uint8Array): Set<string> {
  const names = Buffer.from(css)
    .toString()
    .matchAll(/\.([a-z_][\w-]*)/gi);
  return new Set([...names].flatMap(([, name]) => name ?? []));
}
