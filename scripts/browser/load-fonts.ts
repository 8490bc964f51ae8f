import type { Page } from 'puppeteer-core';

/**
 * Waits for the fonts that the text of a document uses. Enough where nothing is printed that is not laid out on screen.
 * Throws with the names of fonts that the browser cannot read.
 */
export async function awaitFonts(page: Page): Promise<void> {
  const unreadable = await page.evaluate(async () => {
    // Laying out asks for the fonts.
    document.body?.getBoundingClientRect();
    await document.fonts.ready;
    return [...document.fonts]
      .filter((face) => face.status === 'error')
      .map((face) => `${face.family} ${face.weight} ${face.style}`);
  });
  requireReadable(unreadable);
}

/**
 * Loads each declared font for the letters of the document, also where nothing on screen uses it: Chromium does not
 * fetch a font for a margin box of `@page`. Letters are taken from the whole markup with its inline styles, so a
 * running head belongs into a `style` element. Throws with the names of fonts that the browser cannot read.
 */
export async function loadFonts(page: Page): Promise<void> {
  const unreadable = await page.evaluate(async () => {
    const faces = [...document.fonts];
    const letters = [...new Set(`${document.documentElement.textContent}0123456789`)].join('');
    const wanted = faces.map(({ style, weight, family }) => {
      const [lightest] = weight.split(' ');
      return `${style} ${lightest} 16px "${family.replaceAll(/^["']|["']$/g, '')}"`;
    });
    await Promise.allSettled([...new Set(wanted)].map((font) => document.fonts.load(font, letters)));
    await document.fonts.ready;
    return faces
      .filter((face) => face.status === 'error')
      .map((face) => `${face.family} ${face.weight} ${face.style}`);
  });
  requireReadable(unreadable);
}

function requireReadable(unreadable: readonly string[]): void {
  if (unreadable.length > 0) throw new Error(`Fonts that cannot be read: ${unreadable.join(', ')}`);
}
