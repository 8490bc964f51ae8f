import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { addressOfPage, readSharedBuild } from '../judges/shared-build.ts';
import { type LocalServer, serveSite } from '../judges/static-server.ts';

const { folder, manifest } = readSharedBuild();
const articles = manifest.pages.filter(
  ({ kind, own, safety, way }) => kind === 'article' && own && safety === 'high' && way === 'open',
);

let browser: ReadingBrowser;
let server: LocalServer;
let page: Page;

beforeAll(async () => {
  server = await serveSite(folder, manifest);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(withScripts: boolean): Promise<void> {
  page = await browser.chromium.newPage();
  await page.setViewport({ width: 360, height: 640 });
  await page.setJavaScriptEnabled(withScripts);
  const [article] = articles;
  if (!article) throw new Error('The build has no article of class high.');
  await page.goto(server.origin + addressOfPage(manifest, article));
}
const letters = () => page.$eval('main p', (text) => Number.parseFloat(getComputedStyle(text).fontSize));

describe('larger letters', () => {
  it('come from the address alone, without scripts, and go again', async () => {
    await open(false);
    const before = await letters();
    await page.click('.to-large');
    expect((await letters()) / before).toBeCloseTo(1.3, 1);
    expect(await page.$eval('a.exit', (exit) => exit.getBoundingClientRect().right)).toBeLessThanOrEqual(360);
    await page.click('.to-usual');
    expect(await letters()).toBeCloseTo(before, 1);
    await page.close();
  });

  it('stay on the next page and after a jump within the page, stored nowhere', async () => {
    await open(true);
    const before = await letters();
    await page.click('.to-large');
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="#content"]')?.click());
    expect((await letters()) / before).toBeCloseTo(1.3, 1);
    await Promise.all([
      page.waitForNavigation(),
      page.evaluate(() => document.querySelector<HTMLAnchorElement>('a.name')?.click()),
    ]);
    expect(new URL(page.url()).search).toBe('?p=1');
    expect(await page.$eval('html', (root) => root.classList.contains('large'))).toBe(true);
    expect(
      await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
    ).toBe(0);
    await page.close();
  });
});
