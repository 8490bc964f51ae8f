import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { runNuChecker } from '../judges/nu-checker.ts';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { addressOfPage, readSharedBuild } from '../judges/shared-build.ts';
import { type LocalServer, serveSite } from '../judges/static-server.ts';

const build = readSharedBuild();
const { base, pages } = build.manifest;
const finder = pages.filter(({ kind }) => ['region', 'district', 'contact'].includes(kind));
const tags = [...new Set(finder.map(({ tag }) => tag))];

/** Address of the landing page of the finder: pages made from the data lead up to it. */
const landings: Readonly<Record<string, string>> = {
  cs: '/cs/najit-pomoc/',
  'ar-XB': '/ar-XB/najit-pomoc/',
};
const heaviest = 60_000;

let browser: ReadingBrowser;
let server: LocalServer;
let page: Page;

beforeAll(async () => {
  server = await serveSite(build.folder, build.manifest);
  browser = await openBrowser();
  page = await browser.chromium.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function follow(selector: string): Promise<string> {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
  return new URL(page.url()).pathname;
}

describe('without scripts on a phone', () => {
  it.each([
    ['open', 'cs', 'm/ulk', 'm/ulk/louny'],
    ['quiet', 'cs', 'm/jhm', 'm/jhm/znojmo'],
    ['open', 'uk', 'm/kvk', 'm/kvk/cheb'],
  ])(
    'somebody walks on the %s way in %s from a region to a service that can be called',
    async (way, tag, region, district) => {
      await page.setJavaScriptEnabled(false);
      await page.setViewport({ width: 360, height: 640 });
      const root = `${way === 'quiet' ? `${base}q/` : base}${tag}/`;
      await page.goto(`${server.origin}${root}${region}/`);
      const landing = await follow('a.up');
      expect(await follow(`.tiles a[href="${root}${region}/"]`)).toBe(`${root}${region}/`);
      expect(await follow(`.names a[href="${root}${district}/"]`)).toBe(`${root}${district}/`);
      expect(await page.$$eval('main a[href^="tel:"]', (calls) => calls.length)).toBeGreaterThan(2);
      const service = await follow('.more a');
      expect(service).toMatch(new RegExp(`^${root}m/[a-z][a-z0-9]{3}/$`));
      expect(await page.$$eval('main .contact', (cards) => cards.length)).toBeGreaterThan(0);
      expect(await page.title()).not.toMatch(/násil|насил|interven|інтервен/i);
      expect(landing.startsWith(root)).toBe(true);
    },
  );

  it('a list of all districts and services opens and leads there', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(server.origin + landings['cs']);
    await page.click('.regions details:first-of-type summary');
    expect(await page.$$eval('.regions details:first-of-type a', (links) => links.length)).toBe(77);
    expect(await follow('.regions details:first-of-type a[href$="/m/ulk/decin/"]')).toBe(
      `${base}cs/m/ulk/decin/`,
    );
  });
});

describe('the tile map by keyboard', () => {
  it.each(Object.entries(landings))(
    'in %s has a tile for each region, visibly focused, that opens on Enter',
    async (tag, landing) => {
      await page.setJavaScriptEnabled(true);
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(server.origin + landing);
      const tiles = await page.$$eval('.tiles a', (links) => links.map((link) => link.textContent));
      expect(new Set(tiles).size).toBe(14);
      // The link before the tiles, so that the next stop is the first tile.
      await page.$eval('.tiles', (list) => {
        const all = [...document.querySelectorAll('a[href], summary')];
        const first = all.findIndex((stop) => list.contains(stop));
        (all[first - 1] as HTMLElement | undefined)?.focus();
      });
      const stops: string[] = [];
      for (const _tile of tiles) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const { activeElement } = document;
          const style = activeElement ? getComputedStyle(activeElement) : null;
          const isSeen = style?.outlineStyle !== 'none' && Number.parseFloat(style?.outlineWidth ?? '0') >= 2;
          return { text: activeElement?.textContent ?? '', isSeen };
        });
        expect(stop.isSeen, stop.text).toBe(true);
        stops.push(stop.text);
      }
      expect(stops).toEqual(tiles);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${base}${tag}/m/[a-z]{3}/$`));
    },
  );
});

/** Lists every node of a tree of accessibility with its role and name, in reading order. */
function flatten(node: SerializedAXNode | null): SerializedAXNode[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(flatten)];
}

describe('the tree of accessibility', () => {
  it('of a region names its parts, and each link by its service', async () => {
    await page.goto(`${server.origin}${base}cs/m/jhm/`);
    const nodes = flatten(await page.accessibility.snapshot({ interestingOnly: false }));
    const named = (role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name ?? '');
    expect(named('heading').filter((name) => name === 'Jihomoravský kraj')).toHaveLength(1);
    const parts = [...named('region'), ...named('navigation')];
    for (const part of [/^Intervenční centrum$/, /^Okresy$/, /^Ve dne i.v.noci/])
      expect(
        parts.filter((name) => part.test(name)),
        String(part),
      ).toHaveLength(1);
    const links = named('link');
    expect(links[0]).toMatch(/Rychle odejít.*nebezpečí/);
    const about = links.filter((name) => /^Vše o/.test(name));
    expect(about.length).toBeGreaterThan(3);
    expect(new Set(about).size).toBe(about.length);
    expect(named('article').length).toBe(about.length);
  });

  it('of the landing page has a named list of regions and the ways in', async () => {
    await page.goto(server.origin + landings['cs']);
    const nodes = flatten(await page.accessibility.snapshot());
    const names = nodes.filter(({ role }) => role === 'link').map(({ name }) => name ?? '');
    for (const way of [/^Nemůžu teď mluvit/, /^Neslyším/, /^Jsem dítě/, /^Mluvím jinak/])
      expect(
        names.some((name) => way.test(name.replaceAll('\u00a0', ' '))),
        String(way),
      ).toBe(true);
    const map = flatten(await page.accessibility.snapshot({ interestingOnly: false })).find(
      ({ name, role }) => role === 'navigation' && name === 'Kraje',
    );
    expect(flatten(map ?? null).filter(({ role }) => role === 'link')).toHaveLength(14);
  });
});

describe('pages of the finder', () => {
  it('exist in every language and on both ways, the same ones', () => {
    for (const tag of tags) {
      for (const way of ['open', 'quiet'])
        expect(finder.filter((entry) => entry.tag === tag && entry.way === way).length, `${tag} ${way}`).toBe(
          finder.filter((entry) => entry.tag === 'cs' && entry.way === 'open').length,
        );
    }
  });

  it('weigh at most 60 kB with everything they load, uncompressed', async () => {
    const sizes = new Map<string, number>();
    const sizeOf = async (file: string) => {
      const size = sizes.get(file) ?? (await stat(build.folder + file)).size;
      sizes.set(file, size);
      return size;
    };
    const all = [
      ...finder,
      ...pages.filter((entry) => Object.values(landings).includes(addressOfPage(build.manifest, entry))),
    ];
    for (const { file } of all) {
      const html = await readFile(build.folder + file, 'utf8');
      const loads = [
        ...html.matchAll(/<(?:link rel="(?:stylesheet|icon)"|script)[^>]*(?:href|src)="([^"]+)"/g),
      ];
      let weight = Buffer.byteLength(html);
      for (const [, address = ''] of loads) weight += await sizeOf(`/${address.slice(base.length)}`);
      expect(loads.length, file).toBeGreaterThan(0);
      expect(weight, file).toBeLessThanOrEqual(heaviest);
    }
  });
});

describe('the box for pages of others', () => {
  it('is valid HTML in each language where it is pasted, and asks for nothing', async () => {
    const files = (await listFiles(`${build.folder}/embed`, '.txt')).sort();
    expect(files).toEqual(['help.cs.txt', 'help.en.txt', 'help.uk.txt']);
    const folder = await mkdtemp(path.join(tmpdir(), 'pospolu-embed-'));
    try {
      const hosts: string[] = [];
      for (const file of files) {
        const code = await readFile(`${build.folder}/embed/${file}`, 'utf8');
        const tag = file.split('.')[1] ?? '';
        const host = path.join(folder, `${tag}.html`);
        await writeFile(
          host,
          `<!DOCTYPE html><html lang="${tag}"><title>Town</title><h1>Town</h1>\n${code}</html>\n`,
        );
        hosts.push(host);
        const before = server.requests.length;
        await page.setContent(`<!DOCTYPE html><title>Town</title>${code}`);
        expect(await page.$$eval('a[href^="tel:"]', (calls) => calls.length)).toBe(4);
        expect(server.requests.length).toBe(before);
      }
      const messages = await runNuChecker(hosts, 'html');
      expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
