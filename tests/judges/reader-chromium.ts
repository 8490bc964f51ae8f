import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { createProfile } from '../../scripts/browser/browser-profile.ts';
import { launchFlags } from '../../scripts/browser/launch-flags.ts';
import { chromiumPath } from './open-browser.ts';
import { readThrough } from './puppeteer-tab.ts';
import type { Reader } from './reader.ts';

/** Puppeteer switches the back/forward cache off; people have it. */
const flagsOfTests = ['--disable-back-forward-cache'];

/** Opens Chromium with a profile on disk and its normal (not private) window. */
export async function openChromium(): Promise<Reader> {
  const profile = await createProfile(null);
  const chromium = await puppeteer.launch({
    executablePath: chromiumPath(),
    userDataDir: profile.folder,
    args: [...launchFlags],
    ignoreDefaultArgs: flagsOfTests,
  });
  const [page] = await chromium.pages();
  if (!page) throw new Error('Chromium opened no tab.');
  return {
    ...readThrough(page),
    close: async () => {
      const history = await chromium.newPage();
      await history.goto('chrome://history');
      await history.waitForSelector('>>> history-item >>> a');
      const listed = await history.$$eval('>>> history-item >>> a', (rows) =>
        rows.map((row) => row.getAttribute('href') ?? ''),
      );
      await chromium.close();
      const { folder } = profile;
      return { listed, profile: { folder, cache: path.join(folder, 'Default/Cache') } };
    },
    remove: async () => {
      if (chromium.connected) await chromium.close();
      await profile.remove();
    },
  };
}
