import puppeteer, { type BrowserContext, type Page } from 'puppeteer-core';
import { createProfile } from './browser-profile.ts';
import { launchFlags } from './launch-flags.ts';

/** A tab of a reader: puppeteer's own page. */
export type Tab = Page;

/** A window of its own, which shares no cookie, store or cache with others. */
export type ReaderWindow = {
  open(): Promise<Tab>;
  /** All tabs that are open in it. */
  tabs(): Promise<Tab[]>;
  close(): Promise<void>;
};

/** A running Chromium that reads a site as a person does. */
export type ReaderBrowser = {
  readonly version: string;
  openWindow(): Promise<ReaderWindow>;
  close(): Promise<void>;
};

/**
 * The second door: starts Chromium for reading pages over http from 127.0.0.1 alone. Printing never uses it: what is
 * printed reaches `file:` and `data:` only (`launchBrowser`). No other name resolves and there is no proxy.
 */
export async function openLoopbackReader(executable: string): Promise<ReaderBrowser> {
  const profile = await createProfile(null);
  try {
    const chromium = await puppeteer.launch({
      executablePath: executable,
      userDataDir: profile.folder,
      args: [...launchFlags],
      pipe: true,
    });
    return {
      version: (await chromium.version()).replace(/^[^/]*\//, ''),
      openWindow: async () => windowOf(await chromium.createBrowserContext()),
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
    throw new Error(`The browser ${executable} did not start.`, { cause: error });
  }
}

function windowOf(context: BrowserContext): ReaderWindow {
  return {
    open: () => context.newPage(),
    tabs: () => context.pages(),
    close: () => context.close(),
  };
}
