import { addressesInCss } from '../addresses-in-css.ts';
import { attributeOf } from '../element.ts';
import { elementsOf, type ParsedPage } from '../parsed-page.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { Fault, FileFault, Rule } from '../rule.ts';

const remedy = 'Check the name of the file, and that the stage of the build that makes it has run.';

/** Style sheets, scripts, icons, pictures, letters and feeds that pages and style sheets name are there. */
export const assetExists: Rule = {
  name: 'asset-exists',
  onPage: (page, site) =>
    neededBy(page).flatMap((address): Fault[] => {
      const place = resolveAddress(address, page, site.manifest);
      if (place.kind !== 'own' || (place.file !== null && site.files.has(place.file))) return [];
      return [{ message: `The page needs ${address}, which does not exist.`, remedy }];
    }),
  onSite: (site) =>
    [...site.texts].flatMap(([file, text]): FileFault[] => {
      if (!file.endsWith('.css')) return [];
      const sheet = { address: site.manifest.base + file.slice(1) };
      return addressesInCss(text).flatMap((address): FileFault[] => {
        const place = resolveAddress(address, sheet, site.manifest);
        if (place.kind !== 'own' || (place.file !== null && site.files.has(place.file))) return [];
        return [{ file, message: `The style sheet needs ${address}, which does not exist.`, remedy }];
      });
    }),
};

function neededBy(page: ParsedPage): string[] {
  const named = elementsOf(page, 'link').flatMap((link) => attributeOf(link, 'href') ?? []);
  return [...new Set([...named, ...page.loads.flatMap(({ addresses }) => addresses)])];
}
