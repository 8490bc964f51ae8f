import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { samplePages } from '../judges/sample-pages.ts';
import { addressOfPage, readSharedBuild } from '../judges/shared-build.ts';
import { type LocalServer, serveSite } from '../judges/static-server.ts';

const build = readSharedBuild();
const { base, pages } = build.manifest;
const tags = [...new Set(pages.map(({ tag }) => tag))];
const withMenu = samplePages(build).filter(({ kind }) => kind !== 'chooser');

let browser: ReadingBrowser;
let server: LocalServer;
let page: Page;

beforeAll(async () => {
  server = await serveSite(build.folder, build.manifest);
  browser = await openBrowser();
});

beforeEach(async () => {
  await page?.close();
  page = await browser.chromium.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 360, height: 640 });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Follows a link by a real click and gives the status of the page it leads to. */
async function follow(selector: string): Promise<number | undefined> {
  const [response] = await Promise.all([page.waitForNavigation(), page.click(selector)]);
  return response?.status();
}

describe('on a phone without scripts', () => {
  it.each(withMenu.map((sample) => [sample.file, sample] as const))(
    'the menu of %s is one tap away and leads on',
    async (_, sample) => {
      await page.goto(server.origin + addressOfPage(build.manifest, sample));
      await page.click('a.to-menu');
      const top = await page.$eval('#menu', (menu) => menu.getBoundingClientRect().top);
      expect(top).toBeLessThan(640);
      expect(await page.$$eval('#menu nav a', (links) => links.length)).toBeGreaterThan(2);
      expect(await follow('#menu nav li:nth-child(2) a')).toBe(200);
      expect(await page.$eval('html', (root) => root.lang)).toBe(sample.tag);
    },
  );

  it.each(tags)('the chooser leads to the home page in %s', async (tag) => {
    await page.goto(server.origin + base);
    expect(await follow(`a[hreflang="${tag}"]`)).toBe(200);
    expect(await page.$eval('html', (root) => root.lang)).toBe(tag);
  });

  it.each(tags.slice(1))('the home page in cs leads to the one in %s', async (tag) => {
    const home = pages.find((entry) => entry.kind === 'home' && entry.tag === tags[0]);
    if (!home) throw new Error('There is no home page.');
    await page.goto(server.origin + addressOfPage(build.manifest, home));
    expect(await follow(`a[hreflang="${tag}"]`)).toBe(200);
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
    expect(await follow('main a[href]')).toBe(200);
  });
});
