import { gzipSync } from 'node:zlib';
import { attributeOf } from '../element.ts';
import type { SiteFacts } from '../finished-site.ts';
import type { ParsedPage } from '../parsed-page.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { Fault, Rule } from '../rule.ts';

/** What a reader on a slow line waits for, as it travels (compressed), in bytes. */
const mostBytes = 60_000;
/** One style sheet, one script, one icon; the search page has a script of its own, so that a fault in it cannot stop the exit. */
const mostRequests = 3;
const mostRequestsOfSearch = 4;

/** A page of class high arrives on a slow line and an old phone: few requests, little weight. */
export const pageIsLight: Rule = {
  name: 'page-is-light',
  onPage: (page, site) => {
    if (page.entry.safety === 'normal') return [];
    const faults: Fault[] = [];
    const loaded = loadedAtOnce(page, site);
    const limit = page.entry.kind === 'search' ? mostRequestsOfSearch : mostRequests;
    if (loaded.length > limit) {
      faults.push({
        message: `The page asks for ${loaded.length} files at once: ${loaded.join(', ')}.`,
        remedy: `Join or leave out files; ${limit} is the most, pictures below the first screen are lazy.`,
      });
    }
    const assets = loaded.reduce((sum, file) => sum + travellingSize(file, site), 0);
    const isSurelyLight = Buffer.byteLength(page.html) + assets <= mostBytes;
    const total = isSurelyLight ? 0 : gzipSync(page.html).length + assets;
    if (total > mostBytes) {
      faults.push({
        message: `The page and what it needs at once weigh ${total} bytes, compressed.`,
        remedy: `Shorten it to ${mostBytes} bytes: drawings in the markup weigh most.`,
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

const compressed = new WeakMap<SiteFacts, Map<string, number>>();

function travellingSize(file: string, site: SiteFacts): number {
  const text = site.texts.get(file);
  if (text === undefined) return site.files.get(file) ?? 0;
  const sizes = compressed.get(site) ?? new Map<string, number>();
  compressed.set(site, sizes);
  const size = sizes.get(file) ?? gzipSync(text).length;
  sizes.set(file, size);
  return size;
}
