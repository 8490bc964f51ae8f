import type { FoundPages } from './search-pages.ts';

/** Addresses of home and landing pages on the normal way, each with its quiet one; home stands for all pages below it. */
export type QuietAddresses = Readonly<Record<string, string>>;

/**
 * Leads found pages along the quiet way: the index knows normal addresses only. Pages without a quiet address are left
 * out, since a link to them would end it.
 * @param home address of the home page on the normal way, such as /cs/
 */
export function keepQuiet(found: FoundPages, addresses: QuietAddresses, home: string): FoundPages {
  const pages = found.pages
    .filter(({ high }) => high)
    .map((page) => ({ ...page, href: quietAddress(page.href, addresses, home) }));
  return { ...found, pages };
}

function quietAddress(href: string, addresses: QuietAddresses, home: string): string {
  return addresses[href] ?? (addresses[home] ?? home) + href.slice(home.length);
}
