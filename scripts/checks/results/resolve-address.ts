import { placeholderOrigin } from '../../content/placeholder-origin.ts';
import type { ParsedPage } from './parsed-page.ts';
import { fileOfAddress } from './source-of-page.ts';

/** Where an address leads: to a file of this site (null outside its base folder), to another host, or by another scheme. */
export type Resolved =
  | { readonly kind: 'own'; readonly file: string | null; readonly fragment: string | null }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'scheme'; readonly scheme: string };

type Place = { readonly base: string; readonly origin: string | null };

/** Resolves an address of a page. Queries are left out: a folder of files answers all of them alike. */
export function resolveAddress(href: string, page: Pick<ParsedPage, 'address'>, place: Place): Resolved {
  let address = href.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined || address.startsWith('//')) {
    const origin = place.origin ?? placeholderOrigin;
    const own = address.startsWith(`${origin}/`);
    if (!own) {
      return scheme === undefined || /^(https?|wss?|ftp)$/.test(scheme)
        ? { kind: 'foreign' }
        : { kind: 'scheme', scheme };
    }
    address = address.slice(origin.length);
  }
  const hash = address.indexOf('#');
  const fragment = hash < 0 ? null : decode(address.slice(hash + 1));
  const bare = (hash < 0 ? address : address.slice(0, hash)).replace(/\?.*$/, '');
  const path = bare === '' ? page.address : bare;
  const isPlain = path.startsWith('/') && !path.includes('/.') && !path.includes('%');
  const absolute = isPlain ? path : decode(new URL(path, `http://site.invalid${page.address}`).pathname);
  return { kind: 'own', file: fileOfAddress(absolute, place.base), fragment };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
