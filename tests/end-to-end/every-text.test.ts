import type { ConsoleMessage, HTTPRequest, HTTPResponse, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOverflow } from '../judges/find-overflow.ts';
import { inTabs } from '../judges/in-tabs.ts';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { browsedPages, samplePages } from '../judges/sample-pages.ts';
import { addressOfPage, readSharedBuild } from '../judges/shared-build.ts';
import { type LocalServer, serveSite } from '../judges/static-server.ts';

type Seen = {
  readonly foreign: string[];
  readonly failed: string[];
  readonly own: string[];
  readonly wide: string[];
};

const build = readSharedBuild();
const pages = browsedPages(build);
const samples = samplePages(build);
/** Style sheet, script and icon; the search page has a script of its own. */
const mostRequests = (kind: string) => (kind === 'search' ? 4 : 3);

/** After the page has loaded: its icon, and what a script would ask for late. */
const settleMs = 150;

let browser: ReadingBrowser;
let server: LocalServer;
const seen = new Map<string, Seen>();

beforeAll(async () => {
  server = await serveSite(build.folder, build.manifest);
  browser = await openBrowser();
  await inTabs(browser.chromium, pages, async (page, entry) => {
    const log: Seen = { foreign: [], failed: [], own: [], wide: [] };
    const address = server.origin + addressOfPage(build.manifest, entry);
    const stop = watchPage(
      page,
      (url) => {
        if (url !== address) (url.startsWith(`${server.origin}/`) ? log.own : log.foreign).push(url);
      },
      (fault) => log.failed.push(fault),
    );
    await page.setViewport({ width: 320, height: 640 });
    await page.goto(address);
    const settled = new Promise((resolve) => setTimeout(resolve, settleMs));
    log.wide.push(...(await findOverflow(page)));
    await settled;
    stop();
    seen.set(entry.file, log);
  });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Reports every request of a page, and every fault that its console or the network tells, until it is stopped. */
function watchPage(
  page: Page,
  onRequest: (url: string) => void,
  onFault: (text: string) => void,
): () => void {
  const hear = {
    request: (request: HTTPRequest) => onRequest(request.url()),
    requestfailed: (request: HTTPRequest) => onFault(request.url()),
    response: (response: HTTPResponse) => {
      if (response.status() >= 400) onFault(`${response.status()} ${response.url()}`);
    },
    pageerror: (error: unknown) => onFault(String(error)),
    console: (message: ConsoleMessage) => {
      if (message.type() === 'error') onFault(message.text());
    },
  };
  page.on('request', hear.request).on('requestfailed', hear.requestfailed).on('response', hear.response);
  page.on('pageerror', hear.pageerror).on('console', hear.console);
  return () => {
    page.off('request', hear.request).off('requestfailed', hear.requestfailed).off('response', hear.response);
    page.off('pageerror', hear.pageerror).off('console', hear.console);
  };
}

describe('at 320, 768 and 1280 px, left to right and right to left', () => {
  it.each(pages.map(({ file }) => file))('nothing of %s has to be scrolled sideways', (file) => {
    expect(seen.get(file)?.wide).toEqual([]);
  });

  it('both directions of writing are judged', () => {
    expect(pages.some(({ tag }) => tag === 'ar-XB')).toBe(true);
    expect(pages.some(({ tag }) => tag !== 'ar-XB')).toBe(true);
  });
});

describe('the network log', () => {
  it.each(pages.map(({ file }) => file))('of %s shows our own files only, and no error', (file) => {
    expect(seen.get(file)?.foreign).toEqual([]);
    expect(seen.get(file)?.failed).toEqual([]);
  });

  it.each(samples.filter(({ safety }) => safety === 'high').map(({ file, kind }) => [file, kind] as const))(
    'of %s is short: class high',
    (file, kind) => {
      expect(seen.get(file)?.own.length).toBeLessThanOrEqual(mostRequests(kind));
    },
  );

  it('holds no cookie and tells no page which page was read before', () => {
    expect(server.requests.length).toBeGreaterThan(pages.length);
    expect(server.requests.filter(({ cookie }) => cookie !== null)).toEqual([]);
    // A style sheet that asks for letters names itself; that is no page.
    const told = server.requests.flatMap(({ referer }) => referer ?? []);
    expect(told.filter((referer) => !referer.endsWith('.css'))).toEqual([]);
  });

  it('holds nothing but questions for files', () => {
    expect([...new Set(server.requests.map(({ method }) => method))]).toEqual(['GET']);
  });
});

describe('a search in the finished site', () => {
  const searches = pages.filter(({ kind }) => kind === 'search');
  it.each(searches.map((entry) => [entry.file, entry] as const))(
    'on %s finds pages and leaves the words nowhere',
    async (_, entry) => {
      const page = await browser.chromium.newPage();
      const address = server.origin + addressOfPage(build.manifest, entry);
      await page.goto(address);
      const before = await page.evaluate(() => history.length);
      const words = await page.$eval('.index a[href^="/"]', (link) => link.textContent ?? '');
      const asked = server.requests.length;
      await page.type('#search-words', words);
      await page.waitForSelector('#search-results li a');
      expect(page.url()).toBe(address);
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect(await page.title()).not.toContain(words);
      const requests = server.requests.slice(asked).map((request) => decodeURIComponent(request.address));
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.filter((request) => request.includes(words))).toEqual([]);
      await page.close();
    },
  );
});

describe('after a walk through all pages and a search, the device', () => {
  it('keeps no cookie', async () => {
    expect(await browser.chromium.cookies()).toEqual([]);
  });

  it('keeps nothing in any store of the browser', async () => {
    const page = await browser.chromium.newPage();
    await page.goto(server.origin + build.manifest.base);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: 'caches' in window ? (await caches.keys()).length : 0,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      bytes: (await navigator.storage.estimate()).usage ?? 0,
    }));
    await page.close();
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, bytes: 0 });
  });
});
