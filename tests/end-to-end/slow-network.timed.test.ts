import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stations } from '../judges/leaving-ways.ts';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { samplePages } from '../judges/sample-pages.ts';
import { addressOfPage, readSharedBuild } from '../judges/shared-build.ts';
import { readSharedHeaders } from '../judges/shared-headers.ts';
import { type LocalServer, serveSite } from '../judges/static-server.ts';

/** The profile “Regular 2G” that Chrome's developer tools offered: 250 kbit/s down, 50 kbit/s up, 300 ms. */
const network = { download: 250_000 / 8, upload: 50_000 / 8, latency: 300 };
/** The most common screen of a phone. */
const phone = { width: 360, height: 800 };
const mostMs = 3000;

const build = readSharedBuild();
const { open: named } = stations;
/** One page of each kind, the longest, and the pages that people in need open first. */
const longest = samplePages(build)
  .filter(({ own, safety, tag, way }) => own && safety === 'high' && tag === 'cs' && way === 'open')
  .map((page) => addressOfPage(build.manifest, page));
const addresses = [
  ...new Set([...longest, named.home, named.list, named.eviction, '/cs/deti/', '/cs/najit-pomoc/']),
];

let browser: ReadingBrowser;
let server: LocalServer;

beforeAll(async () => {
  server = await serveSite(build.folder, {
    ...build.manifest,
    headers: readSharedHeaders(build),
    compress: true,
  });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('on a 2G network, with nothing in the cache', () => {
  it.each(addresses)('the first screen of %s is readable in less than 3 s', async (address) => {
    const page = await browser.chromium.newPage();
    await page.setViewport(phone);
    await page.setCacheEnabled(false);
    await page.emulateNetworkConditions(network);
    await page.goto(server.origin + address);
    const first = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
    const painted = await page.waitForFunction(first);
    const firstMs = Number(await painted.jsonValue());
    const seen = await page.evaluate(() => {
      const heading = document.querySelector('h1')?.getBoundingClientRect();
      const text = document.querySelector('h1')?.textContent ?? '';
      return {
        heading: text.trim() !== '' && heading !== undefined && heading.top >= 0 && heading.top < innerHeight,
        // Text that waits for its letters would be there and not be seen.
        waiting: [...document.fonts].filter(({ display }) => !/swap|fallback|optional/.test(display)).length,
      };
    });
    await page.close();
    expect(firstMs).toBeLessThan(mostMs);
    expect(seen).toEqual({ heading: true, waiting: 0 });
  });
});
