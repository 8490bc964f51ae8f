import type { Tab } from '../../../../browser/open-reader.ts';
import type { BrowserRule } from '../browser-rule.ts';
import { hasExit } from '../press-exit.ts';

/** 320 × 256 px is what 1280 × 1024 px become at 400 % zoom; the second is a phone with its keyboard open. */
const sizes = [
  { width: 320, height: 256 },
  { width: 360, height: 300 },
];
const depths = [0, 0.5, 1];

/** Wherever the reader scrolled, on the smallest windows, a press on the middle and the edges of the exit hits the exit. */
export const exitStaysInSight: BrowserRule = {
  name: 'exit-stays-in-sight',
  looksAt: ({ safety }) => safety === 'high',
  judge: async ({ address, hosts, tab }) => {
    await tab.goto(hosts.site.origin + address);
    if (!(await hasExit(tab))) return [];
    const lost: string[] = [];
    for (const size of sizes) {
      await tab.setViewport(size);
      for (const depth of depths) {
        if (!(await isHit(tab, depth)))
          lost.push(`${size.width} × ${size.height} px, scrolled to ${depth * 100} %`);
      }
    }
    if (lost.length === 0) return [];
    return [
      {
        message: `The exit is covered or out of sight at ${lost.join('; ')}.`,
        remedy: 'Keep it sticky above everything else, and leave nothing over it.',
      },
    ];
  },
};

async function isHit(tab: Tab, depth: number): Promise<boolean> {
  return await tab.evaluate((share) => {
    scrollTo({ top: document.documentElement.scrollHeight * share, behavior: 'instant' });
    const exit = document.querySelector('a.exit');
    if (!exit) return false;
    const { bottom, height, left, right, top, width } = exit.getBoundingClientRect();
    const inset = 3;
    const points: [number, number][] = [
      [left + width / 2, top + height / 2],
      [left + inset, top + height / 2],
      [right - inset, top + height / 2],
      [left + width / 2, top + inset],
      [left + width / 2, bottom - inset],
    ];
    return points.every(([x, y]) => exit.contains(document.elementFromPoint(x, y)));
  }, depth);
}
