import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../layouts/feeds/escape-xml.ts';
import { newsFeed } from '../../layouts/feeds/news-feed.ts';
import { sitemap } from '../../layouts/feeds/sitemap.ts';

describe('XML of the feeds', () => {
  it('escapes marks and drops signs that XML cannot hold', () => {
    expect(escapeXml('<a href="x">\u0000Tom & Eva\u000b\ud800 😀</a>')).toBe(
      '&lt;a href=&quot;x&quot;&gt;Tom &amp; Eva 😀&lt;/a&gt;',
    );
  });

  it('lists each page with its languages', () => {
    const href = 'https://example.org/cs/?a=1&b=2';
    expect(sitemap([{ href, alternates: [{ tag: 'cs', href }] }])).toContain(
      '<url><loc>https://example.org/cs/?a=1&amp;b=2</loc><xhtml:link rel="alternate" hreflang="cs" href="https://example.org/cs/?a=1&amp;b=2"/></url>',
    );
  });

  it('carries the markup of a press item as escaped text', () => {
    const feed = newsFeed({
      tag: 'cs',
      title: 'Zprávy',
      author: 'Pospolu',
      href: 'https://example.org/cs/novinari/',
      self: 'https://example.org/cs/novinari/feed.xml',
      updated: '2026-11-03T00:00:00Z',
      items: [
        {
          href: 'https://example.org/cs/novinari/1/',
          title: 'První',
          summary: 'Krátce',
          html: '<p>Text</p>',
          published: '2026-11-03T00:00:00Z',
          updated: '2026-11-03T00:00:00Z',
        },
      ],
    });
    expect(feed).toContain('<content type="html">&lt;p&gt;Text&lt;/p&gt;</content>');
    expect(feed).toContain('<id>https://example.org/cs/novinari/1/</id>');
    expect(feed.match(/<entry>/g)).toHaveLength(1);
  });
});
