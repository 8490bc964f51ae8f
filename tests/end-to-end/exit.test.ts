import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { placeOfExit } from '../judges/exit-link.ts';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { samplePages } from '../judges/sample-pages.ts';
import { addressOfPage, readSharedBuild, readSharedLibrary } from '../judges/shared-build.ts';
import { type LocalServer, serveSite, serveTarget } from '../judges/static-server.ts';

const build = readSharedBuild();
const samples = samplePages(build).filter(({ safety }) => safety === 'high');
const others = samplePages(build).filter(({ safety }) => safety === 'normal');
const slowMs = 2000;

let browser: ReadingBrowser;
let site: LocalServer;
let target: LocalServer;
let slow: LocalServer;
let slowSite: LocalServer;
let exitTitles: string[];
let page: Page;

beforeAll(async () => {
  const { site: plan } = await readSharedLibrary();
  const exits = Object.values(plan.exits);
  exitTitles = exits.map(({ title }) => title);
  target = await serveTarget();
  slow = await serveTarget(slowMs);
  const lead = (place: LocalServer) => (html: string) =>
    exits.reduce(
      (text, { href, second }) =>
        text
          .replaceAll(`href="${href}"`, `href="${place.origin}/"`)
          .replaceAll(`data-second="${second}"`, `data-second="${target.origin}/second/"`),
      html,
    );
  site = await serveSite(build.folder, { ...build.manifest, rewrite: lead(target) });
  slowSite = await serveSite(build.folder, { ...build.manifest, rewrite: lead(slow) });
  browser = await openBrowser();
});

/** Takes a page without a history, as the only one. */
async function openFresh(): Promise<void> {
  for (const open of await browser.chromium.pages()) if (open !== page) await open.close();
  const fresh = await browser.chromium.newPage();
  await page?.close();
  page = fresh;
}

afterAll(async () => {
  await browser?.close();
  for (const server of [site, slowSite, target, slow]) await server?.close();
});

const open = async (server: LocalServer, sample: (typeof samples)[number]) =>
  await page.goto(server.origin + addressOfPage(build.manifest, sample));
/** The first is what 1280 × 1024 px become at 400 %. */
const sizes = [
  { width: 320, height: 256 },
  { width: 360, height: 640 },
  { width: 1280, height: 900 },
];

describe.each(samples.map((sample) => [sample.file, sample] as const))('the exit of %s', (_, sample) => {
  // A page for all of it: opening one takes longer than what is judged.
  beforeAll(openFresh);

  it.each([false, true])(
    'is the first stop of the Tab key and leads out, scripts on: %s',
    async (scripts) => {
      const seen = target.requests.length;
      await page.setJavaScriptEnabled(scripts);
      await open(site, sample);
      await page.keyboard.press('Tab');
      const focused = await page.$eval(':focus', (element) => element.className);
      expect(focused.split(' ')).toContain('exit');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(page.url()).toBe(`${target.origin}/`);
      expect(await browser.chromium.pages()).toHaveLength(1);
      const wishes = target.requests.slice(seen).filter(({ address }) => address === '/');
      expect(wishes.map(({ referer }) => referer)).toEqual([null]);
    },
  );

  it('is seen and uncovered wherever the reader has scrolled, on phones, large screens and at 400 %', async () => {
    await open(site, sample);
    for (const { height, width } of sizes) {
      await page.setViewport({ width, height });
      const depth = await page.evaluate(() => document.documentElement.scrollHeight);
      for (const share of [0, 0.3, 0.7, 1]) {
        await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), depth * share);
        const place = await placeOfExit(page);
        expect(place, `${width} × ${height} px, scrolled to ${share}`).toMatchObject({ uncovered: true });
        expect(place?.top).toBeGreaterThanOrEqual(0);
        expect(place?.bottom).toBeLessThanOrEqual(height);
        expect(Math.min(place?.width ?? 0, place?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    }
  });

  it('hides the page at once and takes a neutral title, while the target is slow', async () => {
    await open(slowSite, sample);
    const clicked = await page.evaluate(() => {
      const exit = document.querySelector<HTMLElement>('a.exit');
      exit?.click();
      return {
        isShown: document.documentElement.checkVisibility() && document.body.getClientRects().length > 0,
        title: document.title,
      };
    });
    expect(clicked.isShown).toBe(false);
    expect(exitTitles).toContain(clicked.title);
  });
});

describe('leaving', () => {
  beforeEach(openFresh);

  it('leaves no way back to the page that was left', async () => {
    const [sample] = samples;
    if (!sample) throw new Error('No page of class high.');
    await page.goto('about:blank');
    await open(site, sample);
    await Promise.all([page.waitForNavigation(), page.click('a.exit')]);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });

  it('reaches a slow target in the end', async () => {
    const [sample] = samples;
    if (!sample) throw new Error('No page of class high.');
    await open(slowSite, sample);
    await Promise.all([page.waitForNavigation(), page.click('a.exit')]);
    expect(page.url()).toBe(`${slow.origin}/`);
  });

  it('sends nothing but the wish for the neutral page', async () => {
    const [sample] = samples;
    if (!sample) throw new Error('No page of class high.');
    await open(site, sample);
    const [ours, theirs] = [site.requests.length, target.requests.length];
    await Promise.all([page.waitForNavigation(), page.click('a.exit')]);
    const sent = target.requests.slice(theirs).filter(({ address }) => address !== '/favicon.ico');
    expect(site.requests.slice(ours)).toEqual([]);
    expect(sent).toEqual([{ method: 'GET', address: '/', referer: null, cookie: null }]);
  });

  it('shows the page again to a reader who comes back on purpose', async () => {
    const [sample] = samples;
    if (!sample) throw new Error('No page of class high.');
    await open(site, sample);
    await Promise.all([page.waitForNavigation(), page.click('a.exit')]);
    await open(site, sample);
    expect(await page.evaluate(() => document.body.checkVisibility())).toBe(true);
  });
});

describe('the keys', () => {
  beforeEach(openFresh);

  const pressShift = async (times: number) => {
    for (let press = 0; press < times; press += 1) await page.keyboard.press('ShiftLeft');
  };
  const trial = samples.find(({ kind }) => kind === 'article');
  const openTrial = async (query = '') => {
    if (!trial) throw new Error('No article of class high.');
    await page.goto(`${site.origin}${addressOfPage(build.manifest, trial)}${query}`);
  };

  it('leave after three presses of Shift, and say so before the last', async () => {
    await openTrial();
    await pressShift(2);
    expect(await page.$eval('#exit-note', (note) => note.textContent)).not.toBe('');
    await Promise.all([page.waitForNavigation(), pressShift(1)]);
    expect(page.url()).toBe(`${target.origin}/`);
  });

  it('do nothing when other keys come between, nor for Escape', async () => {
    await openTrial();
    await pressShift(2);
    await page.keyboard.press('a');
    await pressShift(2);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    expect(page.url()).toBe(site.origin + addressOfPage(build.manifest, trial ?? samples[0] ?? { file: '' }));
  });

  it('are off where the address says so, on the next pages too, and nothing is stored for it', async () => {
    await openTrial('?k=0');
    await pressShift(4);
    await Promise.all([page.waitForNavigation(), page.click('a.up')]);
    expect(new URL(page.url()).search).toBe('?k=0');
    await pressShift(4);
    expect(page.url().startsWith(site.origin)).toBe(true);
    expect(
      await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
    ).toBe(0);
  });
});

describe('pages of class normal', () => {
  beforeAll(openFresh);

  it.each(others.map((sample) => [sample.file, sample] as const))('have no exit: %s', async (_, sample) => {
    await open(site, sample);
    expect(await placeOfExit(page)).toBeNull();
  });
});

describe('the exit in both directions of writing', () => {
  beforeAll(openFresh);

  it('stands at the end of the line in each', async () => {
    const wrong: string[] = [];
    const directions = new Set<string>();
    await page.setViewport({ width: 1280, height: 900 });
    for (const sample of samples) {
      await open(site, sample);
      const place = await placeOfExit(page);
      const direction = await page.evaluate(() => document.documentElement.dir);
      const middle = ((place?.left ?? 0) + (place?.right ?? 0)) / 2;
      directions.add(direction);
      if (middle > 640 !== (direction === 'ltr')) wrong.push(`${direction} ${sample.file} at ${middle} px`);
    }
    expect([...directions].sort()).toEqual(['ltr', 'rtl']);
    expect(wrong).toEqual([]);
  });
});
