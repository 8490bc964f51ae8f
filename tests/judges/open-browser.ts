import puppeteer, { type Browser } from 'puppeteer-core';
import { createProfile } from '../../scripts/browser/browser-profile.ts';
import { launchFlags } from '../../scripts/browser/launch-flags.ts';
import { requireBrowser } from '../../scripts/commands/machine.ts';
import { root } from './shared-build.ts';

/** A browser that reads pages of a server on 127.0.0.1 and reaches nothing else; `close` removes its profile. */
export type ReadingBrowser = { readonly chromium: Browser; readonly close: () => Promise<void> };

/**
 * Starts Chromium for reading a site. The room `scripts/browser` forbids http to what it prints; a reader's browser
 * must speak it, so only its flags (no proxy, no name but 127.0.0.1) and its empty profile are shared.
 */
export async function openBrowser(): Promise<ReadingBrowser> {
  const profile = await createProfile(null);
  const chromium = await puppeteer.launch({
    executablePath: chromiumPath(),
    userDataDir: profile.folder,
    args: [...launchFlags],
  });
  return {
    chromium,
    close: async () => {
      await chromium.close();
      await profile.remove();
    },
  };
}

/** Gives the Chromium that the commands use, from the environment or a usual place. */
export function chromiumPath(): string {
  const { executable } = requireBrowser({
    root,
    folder: root,
    environment: process.env,
    processId: process.pid,
    today: '',
    print: () => {},
    printError: () => {},
    isTerminal: false,
  });
  return executable;
}
