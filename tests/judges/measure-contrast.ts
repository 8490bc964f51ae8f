import type { Page } from 'puppeteer-core';

/** Contrast of each place, in the order of the selectors; `matches` tells whether it fits the given selector. */
export type MeasuredPlace = { readonly matches: boolean; readonly contrast: number };

/**
 * Measures the contrast of the text colour (the fill, in drawings) with the nearest background behind it, by the formula
 * of WCAG 2.2, for places where axe declines: in drawings, and where something lies over a part of the text.
 */
export async function measureContrast(
  page: Page,
  targets: readonly string[],
  where: string,
): Promise<MeasuredPlace[]> {
  return await page.evaluate(
    (selectors, expected) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      type Colour = [number, number, number, number];
      const read = (css: string): Colour => {
        if (!context) return [0, 0, 0, 1];
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = css;
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
        return [red, green, blue, alpha / 255];
      };
      const luminance = ([red, green, blue]: Colour) => {
        const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = (element: Element): Colour => {
        for (let node: Element | null = element; node; node = node.parentElement) {
          const colour = read(getComputedStyle(node).backgroundColor);
          if (colour[3] === 1) return colour;
        }
        return read('Canvas');
      };
      return selectors.map((selector) => {
        const element = document.querySelector(selector);
        if (!element) return { matches: false, contrast: 0 };
        const style = getComputedStyle(element);
        const [text, ground] = [
          luminance(read(element instanceof SVGElement ? style.fill : style.color)),
          luminance(behind(element)),
        ];
        const contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
        return { matches: element.matches(expected), contrast };
      });
    },
    [...targets],
    where,
  );
}
