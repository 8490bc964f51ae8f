import { escapeXml } from './escape-xml.ts';

/** One page that may be found by search engines; addresses are absolute, `alternates` include the page itself. */
export type SitemapEntry = {
  readonly href: string;
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
};

/** Writes a sitemap (sitemaps.org 0.9) with the other languages of each page as `xhtml:link`. */
export function sitemap(entries: readonly SitemapEntry[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.map(urlOf),
    '</urlset>',
    '',
  ].join('\n');
}

function urlOf({ alternates, href }: SitemapEntry): string {
  const links = alternates.map(
    ({ tag, href: other }) =>
      `<xhtml:link rel="alternate" hreflang="${escapeXml(tag)}" href="${escapeXml(other)}"/>`,
  );
  return `<url><loc>${escapeXml(href)}</loc>${links.join('')}</url>`;
}
