import type { FoundPage } from './search-pages.ts';

/** Addresses of home and landing pages on the normal way, each with its quiet one; home stands for all pages below it. */
export type QuietAddresses = Readonly<Record<string, string>>;

/** Leads a found page along the quiet way: the index knows normal addresses only. */
export function keepQuiet(page: FoundPage, addresses: QuietAddresses): FoundPage {
  const { href } = page;
  const above = Object.keys(addresses).filter((address) => href.startsWith(address));
  const home = above.sort((a, b) => a.length - b.length)[0] ?? '';
  return { ...page, href: addresses[href] ?? (addresses[home] ?? home) + href.slice(home.length) };
}
