import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTabs } from '../judges/in-tabs.ts';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { browsedPages } from '../judges/sample-pages.ts';
import { addressOfPage, readSharedBuild } from '../judges/shared-build.ts';
import { type LocalServer, serveSite } from '../judges/static-server.ts';

const build = readSharedBuild();
const pages = browsedPages(build);
const widths = [320, 768, 1280];

let browser: ReadingBrowser;
let server: LocalServer;
const wide = new Map<string, string[]>();

beforeAll(async () => {
  server = await serveSite(build.folder, build.manifest);
  browser = await openBrowser();
  await inTabs(browser.chromium, pages, async (page, entry) => {
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewport({ width, height: 640 });
      if (width === widths[0]) await page.goto(server.origin + addressOfPage(build.manifest, entry));
      found.push(
        ...(await page.evaluate((shown) => {
          const root = document.documentElement;
          if (root.scrollWidth <= shown) return [];
          const isRtl = root.dir === 'rtl';
          const culprits = [...document.querySelectorAll('body *')].filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return (isRtl ? left < -1 : right > shown + 1) && !element.closest('.scroll *');
          });
          const names = culprits.slice(0, 3).map((element) => element.outerHTML.slice(0, 80));
          return [`${shown} px: ${root.scrollWidth} px wide, by ${names.join(' ') || 'nothing seen'}`];
        }, width)),
      );
    }
    wide.set(entry.file, found);
  });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('at 320, 768 and 1280 px, left to right and right to left', () => {
  it.each(pages.map(({ file }) => file))('nothing of %s has to be scrolled sideways', (file) => {
    expect(wide.get(file)).toEqual([]);
  });

  it('both directions of writing are judged', () => {
    expect(pages.some(({ tag }) => tag === 'ar-XB')).toBe(true);
    expect(pages.some(({ tag }) => tag !== 'ar-XB')).toBe(true);
  });
});
