import type { Tab } from '../../../../browser/open-reader.ts';
import type { BrowserRule } from '../browser-rule.ts';
import { hasExit } from '../press-exit.ts';

/** What people call at once. A busy machine may draw late, so the best of a few tries counts. */
const mostMs = 100;
const mostTries = 3;

/** In the handler of the press the page is hidden already, and the next picture of the screen is empty, while the target takes ten seconds. */
export const pageHidesAtOnce: BrowserRule = {
  name: 'page-hides-at-once',
  looksAt: ({ safety }) => safety === 'high',
  judge: async ({ address, hosts, tab }) => {
    let best = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < mostTries && best > mostMs; tries += 1) {
      await tab.goto(hosts.slow.origin + address);
      if (!(await hasExit(tab))) return [];
      best = Math.min(best, await measureHiding(tab));
    }
    if (best <= mostMs) return [];
    return [
      {
        message: `After the press the page ${best === Number.POSITIVE_INFINITY ? 'stays on the screen' : `is on the screen for ${Math.round(best)} ms`} while the target is slow.`,
        remedy: 'Hide the page before leaving, in the handler of the press.',
      },
    ];
  },
};

/** Presses the exit and measures until the first empty picture of the screen, in milliseconds; infinite if none comes in a second. */
async function measureHiding(tab: Tab): Promise<number> {
  const session = await tab.createCDPSession();
  const frames: { readonly at: number; readonly size: number }[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: (metadata.timestamp ?? 0) * 1000, size: data.length });
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png' });
  const { pressed, shown } = await tab.evaluate(() => {
    const at = performance.timeOrigin + performance.now();
    document.querySelector<HTMLElement>('a.exit')?.click();
    const root = document.documentElement;
    return { pressed: at, shown: root.checkVisibility() && document.body.getClientRects().length > 0 };
  });
  const end = performance.now() + 1000;
  let empty: number | undefined;
  while (!shown && empty === undefined && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    empty = frames.find(({ at, size }) => at >= pressed && isEmpty(size))?.at;
  }
  await session.send('Page.stopScreencast').catch(() => {});
  return empty === undefined ? Number.POSITIVE_INFINITY : empty - pressed;
}

/** An empty screen compresses to a few kilobytes; a page with letters never does. In base64. */
function isEmpty(size: number): boolean {
  return size < 25_000;
}
