import { cp } from 'node:fs/promises';
import { shortHash } from '../../files/hash.ts';
import { writeFile } from '../../files/write-file.ts';
import type { AssetAddresses } from '../site-context.ts';
import { bundleScript } from './bundle-script.ts';
import { bundleStyles } from './bundle-styles.ts';
import { writeWebFonts } from './web-fonts.ts';

/**
 * Makes style sheets, scripts and letters, copies the given static folders, and gives the addresses that pages
 * use. Names hold a hash of the content, so a new version is never mixed with an old page.
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
  return {
    style: await named('site', 'css', await bundleStyles(`${root}/layouts/styles/site.css`)),
    fonts: await writeWebFonts(output, base),
    exit: await named('page', 'js', await bundleScript(`${root}/layouts/browser/page.ts`)),
    search: await named('search', 'js', await bundleScript(`${root}/layouts/browser/search.ts`)),
    favicon: `${base}static/icons/favicon-neutral.svg`,
  };
}
