import puppeteer from 'puppeteer-core';
import { createProfile } from './browser-profile.ts';
import { flagsNotWanted, launchFlags } from './launch-flags.ts';
import { type OpenOptions, openHtml, type Page } from './open-html.ts';
import { SpareTabs } from './open-tab.ts';

/** One running Chromium. `version` has four numbers; `close` ends the process and removes its profile. */
export type Browser = {
  readonly version: string;
  openHtml(html: string, options?: OpenOptions): Promise<Page>;
  close(): Promise<void>;
};

/** `dictionaries` is a folder made by `prepareDictionaries`, or null for print without hyphenation. */
export type LaunchOptions = { readonly executable: string; readonly dictionaries: string | null };

const FIVE_MINUTES = 300_000;

/**
 * Starts Chromium with an empty profile and without a network. Start one and pass it on: memory and start-up
 * are the costs, tabs are cheap (two at a time fill two cores).
 */
export async function launchBrowser(options: LaunchOptions): Promise<Browser> {
  const profile = await createProfile(options.dictionaries);
  try {
    const chromium = await puppeteer.launch({
      executablePath: options.executable,
      userDataDir: profile.folder,
      args: [...launchFlags],
      // Over a pipe Chromium ends by itself when our process dies, even when it is killed.
      pipe: true,
      ignoreDefaultArgs: [...flagsNotWanted],
      protocolTimeout: FIVE_MINUTES,
    });
    const spare = new SpareTabs();
    const version = (await chromium.version()).replace(/^[^/]*\//, '');
    return {
      version,
      openHtml: (html, openOptions) => openHtml(chromium, spare, html, openOptions),
      close: async () => {
        try {
          await chromium.close();
        } finally {
          await profile.remove();
        }
      },
    };
  } catch (error) {
    await profile.remove();
    throw new Error(`The browser ${options.executable} did not start.`, { cause: error });
  }
}
