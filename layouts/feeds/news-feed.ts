import { escapeXml } from './escape-xml.ts';

/** One press item; `html` is finished markup, dates are ISO 8601 with time and zone. */
export type NewsItem = {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly published: string;
  readonly updated: string;
};

/** A feed of press items; `href` is the page, `self` the feed. All addresses are absolute and serve as ids. */
export type NewsFeed = {
  readonly tag: string;
  readonly title: string;
  readonly author: string;
  readonly href: string;
  readonly self: string;
  /** Newest change; used as it is, so that the same input gives the same bytes. */
  readonly updated: string;
  readonly items: readonly NewsItem[];
};

/** Writes an Atom feed (RFC 4287). */
export function newsFeed(feed: NewsFeed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.tag)}">`,
    `<id>${escapeXml(feed.self)}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<updated>${escapeXml(feed.updated)}</updated>`,
    `<author><name>${escapeXml(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${escapeXml(feed.tag)}" href="${escapeXml(feed.href)}"/>`,
    ...feed.items.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(item: NewsItem): string {
  return [
    '<entry>',
    `<id>${escapeXml(item.href)}</id>`,
    `<title>${escapeXml(item.title)}</title>`,
    `<published>${escapeXml(item.published)}</published>`,
    `<updated>${escapeXml(item.updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(item.href)}"/>`,
    `<summary>${escapeXml(item.summary)}</summary>`,
    `<content type="html">${escapeXml(item.html)}</content>`,
    '</entry>',
  ].join('\n');
}
