import { attributeOf } from '../element.ts';
import type { SiteFacts } from '../finished-site.ts';
import type { ParsedPage } from '../parsed-page.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { Fault, Rule } from '../rule.ts';

/** The page with its style sheet, script and icon as they are stored: an old phone reads them all. In bytes. */
const mostBytes = 60_000;
/** One style sheet, one script, one icon; the script of the search page begins with that of the others. */
const mostRequests = 3;

/** A page of class high arrives on a slow line and an old phone: few requests, little weight. */
export const pageIsLight: Rule = {
  name: 'page-is-light',
  onPage: (page, site) => {
    if (page.entry.safety === 'normal') return [];
    const faults: Fault[] = [];
    const loaded = loadedAtOnce(page, site);
    if (loaded.length > mostRequests) {
      faults.push({
        message: `The page asks for ${loaded.length} files at once: ${loaded.join(', ')}.`,
        remedy: `Join or leave out files; ${mostRequests} is the most, pictures below the first screen are lazy.`,
      });
    }
    const own = Buffer.byteLength(page.html);
    const total = loaded.reduce((sum, file) => sum + (site.files.get(file) ?? 0), own);
    if (total > mostBytes) {
      faults.push({
        message: `The page and what it needs at once weigh ${total} bytes, ${own} of them its own.`,
        remedy: `Shorten it to ${mostBytes} bytes: drawings in the markup weigh most. Uncompressed bytes count.`,
      });
    }
    return faults;
  },
};

function loadedAtOnce(page: ParsedPage, site: SiteFacts): string[] {
  const addresses = page.loads
    .filter(({ element }) => attributeOf(element, 'loading') !== 'lazy')
    .flatMap((load) => load.addresses);
  const files = addresses.flatMap((address) => {
    const place = resolveAddress(address, page, site.manifest);
    return place.kind === 'own' && place.file !== null ? [place.file] : [];
  });
  return [...new Set(files)];
}
