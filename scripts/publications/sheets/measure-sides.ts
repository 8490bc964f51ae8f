import type { Page } from '../../browser/open-html.ts';

/** How far the content of a side leaves its padding, in mm. */
export type SideFill = { readonly side: string; readonly tooHighMm: number; readonly tooWideMm: number };

/** Measures the sides of an open card; a form has none, since it flows from page to page. */
export async function measureSides({ page }: Page): Promise<SideFill[]> {
  // Compilers that keep names of functions wrap them in a call which does not exist in the page.
  await page.evaluate('globalThis.__name = (value) => value');
  return await page.evaluate(readSides);
}

/** Runs in the page. */
function readSides(): SideFill[] {
  const over = (px: number): number => Math.max(0, Math.round((px / 96) * 254) / 10);
  return [...document.querySelectorAll<HTMLElement>('.side')].map((side) => {
    const style = getComputedStyle(side);
    const frame = side.getBoundingClientRect();
    const range = document.createRange();
    const texts = [...side.querySelectorAll('h1, h2, p, li, b, span')].map((part) => {
      range.selectNodeContents(part);
      return range.getBoundingClientRect();
    });
    const lowest = Math.max(...texts.map(({ bottom }) => bottom));
    const left = frame.left + Number.parseFloat(style.paddingLeft);
    const right = frame.right - Number.parseFloat(style.paddingRight);
    const beyond = Math.max(...texts.map((text) => Math.max(text.right - right, left - text.left)));
    return {
      side: side.dataset['side'] ?? '',
      tooHighMm: over(lowest - (frame.bottom - Number.parseFloat(style.paddingBottom))),
      tooWideMm: over(beyond),
    };
  });
}
