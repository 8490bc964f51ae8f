import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stations } from '../judges/leaving-ways.ts';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { readSharedBuild, readSharedLibrary } from '../judges/shared-build.ts';
import { readSharedHeaders } from '../judges/shared-headers.ts';
import { type LocalServer, serveSite, serveTarget } from '../judges/static-server.ts';

/** The first neutral page of this test comes after ten seconds, the second at once. */
const hangsMs = 10_000;
const mostMs = 100;
const patienceMs = 4000;

const build = readSharedBuild();
let browser: ReadingBrowser;
let first: LocalServer;
let second: LocalServer;
let site: LocalServer;

beforeAll(async () => {
  const { site: plan } = await readSharedLibrary();
  first = await serveTarget(hangsMs);
  second = await serveTarget();
  const lead = (html: string) =>
    Object.values(plan.exits).reduce(
      (text, exit) =>
        text
          .replaceAll(`href="${exit.href}"`, `href="${first.origin}/"`)
          .replaceAll(`data-second="${exit.second}"`, `data-second="${second.origin}/"`),
      html,
    );
  const headers = readSharedHeaders(build);
  site = await serveSite(build.folder, { ...build.manifest, rewrite: lead, headers });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const server of [site, first, second]) await server?.close();
});

type Frame = { readonly atMs: number; readonly png: Buffer };

/** Photographs every frame that a page shows, with its time since the epoch. */
async function photographFrames(page: Page): Promise<Frame[]> {
  const frames: Frame[] = [];
  const session = await page.createCDPSession();
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ atMs: (metadata.timestamp ?? 0) * 1000, png: Buffer.from(data, 'base64') });
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return frames;
}

/** True for a picture of one colour. */
async function isBlank(png: Buffer): Promise<boolean> {
  const { channels } = await sharp(png).removeAlpha().stats();
  return channels.every(({ max, min }) => max === min);
}

/** Presses the exit with the mouse and gives the time of the click since the epoch. */
async function pressExit(page: Page): Promise<number> {
  await page.evaluate(`addEventListener('click', (event) => {
    window.pressedMs = performance.timeOrigin + event.timeStamp;
  }, true)`);
  const place = await page.$eval('a.exit', (exit) => {
    const { height, left, top, width } = exit.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(place.x, place.y);
  return Number(await page.evaluate('window.pressedMs'));
}

const wait = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

describe('pressing the exit while the neutral page hangs', () => {
  it.each(['quiet'] as const)(
    'blanks the picture within 100 ms and keeps it so, then opens the second page: %s way',
    async (way) => {
      const page = await browser.chromium.newPage();
      await page.setViewport({ width: 360, height: 640 });
      await page.goto(site.origin + stations[way].eviction);
      const frames = await photographFrames(page);
      await wait(300);
      const [ours, theirs, others] = [site, first, second].map(({ requests }) => requests.length);
      const tabs = (await browser.chromium.pages()).length;
      const pressedMs = await pressExit(page);
      await page.waitForFunction(`location.origin === "${second.origin}"`, { timeout: hangsMs });
      const leftMs = Date.now() - pressedMs;
      const before = frames.filter(({ atMs }) => atMs < pressedMs);
      const waiting = frames.filter(
        ({ atMs }) => atMs > pressedMs + mostMs && atMs < pressedMs + patienceMs - mostMs,
      );
      const blank: number[] = [];
      for (const { atMs, png } of frames) {
        if (atMs >= pressedMs && (await isBlank(png))) blank.push(atMs - pressedMs);
      }
      expect(await isBlank(before.at(-1)?.png ?? Buffer.alloc(0))).toBe(false);
      expect(blank[0], 'ms until the picture was blank').toBeLessThanOrEqual(mostMs);
      for (const { png } of waiting) expect(await isBlank(png)).toBe(true);
      expect(leftMs).toBeGreaterThanOrEqual(patienceMs);
      expect(leftMs).toBeLessThan(patienceMs + 2000);
      expect(await browser.chromium.pages()).toHaveLength(tabs);
      expect(site.requests.slice(ours)).toEqual([]);
      const wish = { method: 'GET', address: '/', referer: null, cookie: null };
      expect(first.requests.slice(theirs)).toEqual([wish]);
      expect(second.requests.slice(others).filter(({ address }) => address === '/')).toEqual([wish]);
      await page.close();
    },
  );
});
