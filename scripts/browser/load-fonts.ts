import type { Page } from 'puppeteer-core';

/**
 * Loads every declared font, used or not: Chromium does not fetch a font that only a margin box of `@page` uses.
 * Throws with the name of a font that the browser cannot read.
 */
export async function loadFonts(page: Page): Promise<void> {
  const unreadable = await page.evaluate(async () => {
    const faces = [...document.fonts];
    await Promise.allSettled(faces.map((face) => face.load()));
    await document.fonts.ready;
    return faces
      .filter((face) => face.status === 'error')
      .map((face) => `${face.family} ${face.weight} ${face.style}`);
  });
  if (unreadable.length > 0) throw new Error(`Fonts that cannot be read: ${unreadable.join(', ')}`);
}
