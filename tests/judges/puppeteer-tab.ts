import type { Page } from 'puppeteer-core';
import type { ReadingTab } from './reader.ts';
import { settle } from './settle.ts';

/** Reads through a page of puppeteer, in Chromium and in Firefox. */
export function readThrough(page: Page): ReadingTab {
  const read = async (expression: string): Promise<unknown> => await page.evaluate(expression);
  return {
    open: async (address) => void (await page.goto(address)),
    follow: async (selector) => {
      const before = page.url();
      await page.click(selector);
      return await settle({ read }, before);
    },
    type: async (selector, text) => await page.type(selector, text),
    has: async (selector) => void (await page.waitForSelector(selector)),
    back: async () => {
      const before = page.url();
      // Puppeteer's own goBack waits in vain for a page that comes from the back/forward cache of Firefox.
      await page.evaluate(() => history.back());
      return await settle({ read }, before);
    },
    read,
  };
}
