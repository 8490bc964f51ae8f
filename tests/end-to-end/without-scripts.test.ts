import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTabs } from '../judges/in-tabs.ts';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { samplePages } from '../judges/sample-pages.ts';
import { addressOfPage, readSharedBuild } from '../judges/shared-build.ts';
import { type LocalServer, serveSite } from '../judges/static-server.ts';

const build = readSharedBuild();
const { base, pages } = build.manifest;
const tags = [...new Set(pages.map(({ tag }) => tag))];
const withMenu = samplePages(build).filter(({ kind }) => kind !== 'chooser');

const height = 640;

type Walk = { readonly top: number; readonly links: number; readonly status: number; readonly tag: string };

let browser: ReadingBrowser;
let server: LocalServer;
let page: Page;
const walks = new Map<string, Walk>();

beforeAll(async () => {
  server = await serveSite(build.folder, build.manifest);
  browser = await openBrowser();
  await inTabs(browser.chromium, withMenu, async (tab, sample) => {
    await readAsOnPhone(tab);
    await tab.goto(server.origin + addressOfPage(build.manifest, sample));
    await tab.click('a.to-menu');
    const top = await tab.$eval('#menu', (menu) => menu.getBoundingClientRect().top);
    const links = await tab.$$eval('#menu nav a', (found) => found.length);
    const status = await follow(tab, '#menu nav li:nth-child(2) a');
    walks.set(sample.file, { top, links, status, tag: await tab.$eval('html', (root) => root.lang) });
  });
  page = await browser.chromium.newPage();
  await readAsOnPhone(page);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function readAsOnPhone(tab: Page): Promise<void> {
  await tab.setJavaScriptEnabled(false);
  await tab.setViewport({ width: 360, height });
}

/** Follows a link by a real click and gives the status of the page it leads to; 0 if none comes. */
async function follow(tab: Page, selector: string): Promise<number> {
  const [response] = await Promise.all([tab.waitForNavigation(), tab.click(selector)]);
  return response?.status() ?? 0;
}

describe('on a phone without scripts', () => {
  it.each(withMenu.map(({ file, tag }) => [file, tag] as const))(
    'the menu of %s is one tap away and leads on',
    (file, tag) => {
      const walk = walks.get(file);
      expect(walk?.top).toBeLessThan(height);
      expect(walk?.links).toBeGreaterThan(2);
      expect(walk).toMatchObject({ status: 200, tag });
    },
  );

  it.each(tags)('the chooser leads to the home page in %s', async (tag) => {
    await page.goto(server.origin + base);
    expect(await follow(page, `a[hreflang="${tag}"]`)).toBe(200);
    expect(await page.$eval('html', (root) => root.lang)).toBe(tag);
  });

  it.each(tags.slice(1))('the home page in cs leads to the one in %s', async (tag) => {
    const home = pages.find((entry) => entry.kind === 'home' && entry.tag === tags[0]);
    if (!home) throw new Error('There is no home page.');
    await page.goto(server.origin + addressOfPage(build.manifest, home));
    expect(await follow(page, `a[hreflang="${tag}"]`)).toBe(200);
    expect(await page.$eval('html', (root) => root.lang)).toBe(tag);
  });

  it('the search page leads to every page by a list', async () => {
    const search = pages.find(({ kind }) => kind === 'search');
    if (!search) throw new Error('There is no search page.');
    await page.goto(server.origin + addressOfPage(build.manifest, search));
    expect(
      await page.$$eval('input', (fields) => fields.filter((field) => field.checkVisibility()).length),
    ).toBe(0);
    const listed = await page.$$eval('.index a[href^="/"]', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(new Set(listed).size).toBeGreaterThan(5);
  });
});

describe('a wrong address', () => {
  const homes = pages.filter(({ kind }) => kind === 'home');
  it.each(homes.map(({ tag }) => tag))('in %s is answered in that language, with status 404', async (tag) => {
    const response = await page.goto(`${server.origin}${base}${tag}/no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await page.$eval('html', (root) => root.lang)).toBe(tag);
    const styled = await page.$eval('body', (body) => getComputedStyle(body).marginTop);
    expect(styled).toBe('0px');
    expect(await follow(page, 'main a[href]:not([href^="#"])')).toBe(200);
  });
});
