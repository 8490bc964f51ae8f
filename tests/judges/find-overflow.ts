import type { Page } from 'puppeteer-core';

/** Widths in px: 1280 px at 400 %, a tablet, a large screen. */
const widths = [320, 768, 1280];

/** Says at which widths an open page has to be scrolled sideways, and what is too wide; left to right and right to left. */
export async function findOverflow(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewport({ width, height: 640 });
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
  return found;
}
