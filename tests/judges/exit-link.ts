import type { Page } from 'puppeteer-core';

/** Where the exit stands on the screen, in CSS pixels, and whether nothing lies over its middle, edges and corners. */
export type ExitPlace = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  readonly uncovered: boolean;
};

/** Finds the exit of an open page; null if there is none. */
export async function placeOfExit(page: Page): Promise<ExitPlace | null> {
  return await page.evaluate(() => {
    const exit = document.querySelector('a.exit');
    if (!exit) return null;
    const { bottom, height, left, right, top, width } = exit.getBoundingClientRect();
    const inset = 3;
    const [middle, centre] = [left + width / 2, top + height / 2];
    const inside: [number, number][] = [
      [middle, centre],
      [left + inset, centre],
      [right - inset, centre],
      [middle, top + inset],
      [middle, bottom - inset],
    ];
    // Corners are round: a point there may fall through to what holds the exit, never to something over it.
    const corners: [number, number][] = [left + inset, right - inset].flatMap((x): [number, number][] => [
      [x, top + inset],
      [x, bottom - inset],
    ]);
    const hit = ([x, y]: [number, number]) => document.elementFromPoint(x, y);
    const uncovered =
      inside.every((point) => exit.contains(hit(point))) &&
      corners.every((point) => exit.contains(hit(point)) || hit(point)?.contains(exit));
    return { left, right, top, bottom, width, height, uncovered };
  });
}
