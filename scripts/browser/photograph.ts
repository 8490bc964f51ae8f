import puppeteer from 'puppeteer-core';
import { createProfile } from './browser-profile.ts';
import { launchFlags } from './launch-flags.ts';

/** One picture to take: an address on 127.0.0.1, the window in CSS pixels, light or dark. */
export type Shot = {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly dark: boolean;
};

/** Photographs pages of a server on this machine, one after the other, each as PNG. Nothing else can be reached. */
export async function photograph(executable: string, shots: readonly Shot[]): Promise<Uint8Array[]> {
  const profile = await createProfile(null);
  const chromium = await puppeteer.launch({
    executablePath: executable,
    userDataDir: profile.folder,
    args: [...launchFlags],
    pipe: true,
  });
  try {
    const pictures: Uint8Array[] = [];
    for (const { address, width, height, dark } of shots) {
      const page = await chromium.newPage();
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
      await page.goto(address, { waitUntil: 'load' });
      pictures.push(await page.screenshot({ type: 'png' }));
      await page.close();
    }
    return pictures;
  } finally {
    await chromium.close();
    await profile.remove();
  }
}
