import puppeteer from 'puppeteer-core';
import { createProfile } from './browser-profile.ts';
import { launchFlags } from './launch-flags.ts';

/** One picture to take: an address on 127.0.0.1, the window in CSS pixels, light or dark, the whole page or the window. */
export type Shot = {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly dark: boolean;
  readonly whole?: boolean;
};

/** Photographs pages of a server on this machine, one after the other, each as PNG. Nothing else can be reached. */
export async function photograph(executable: string, shots: readonly Shot[]): Promise<Uint8Array[]> {
  const pictures: Uint8Array[] = [];
  await photographEach(executable, shots, (_, picture) => void pictures.push(picture));
  return pictures;
}

/** Photographs as `photograph` does and hands over each picture at once, so that hundreds need no memory. */
export async function photographEach<S extends Shot>(
  executable: string,
  shots: readonly S[],
  take: (shot: S, picture: Uint8Array) => void | Promise<void>,
): Promise<void> {
  const profile = await createProfile(null);
  const chromium = await puppeteer.launch({
    executablePath: executable,
    userDataDir: profile.folder,
    args: [...launchFlags],
    pipe: true,
  });
  try {
    for (const shot of shots) {
      const { address, dark, height, whole, width } = shot;
      const page = await chromium.newPage();
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
      await page.goto(address, { waitUntil: 'load' });
      await take(shot, await page.screenshot({ type: 'png', fullPage: whole === true }));
      await page.close();
    }
  } finally {
    await chromium.close();
    await profile.remove();
  }
}
