import type { BrowserRule } from '../browser-rule.ts';
import { pause, waitForLeaving } from '../press-exit.ts';

/** The choice to switch the keys off goes along with the links of this site, in the address alone. */
export const choiceTravelsInAddress: BrowserRule = {
  name: 'choice-travels-in-address',
  looksAt: ({ kind, safety }) => safety === 'high' && kind !== 'search',
  oncePerScript: true,
  judge: async ({ address, hosts, tab }) => {
    await tab.goto(`${hosts.site.origin}${address}?k=0`);
    const before = tab.url();
    const href = await tab.evaluate(() => {
      const links = [
        ...document.querySelectorAll<HTMLAnchorElement>('footer a[href^="/"], main a[href^="/"]'),
      ];
      const link = links.find(
        (one) => !one.hash && one.pathname.endsWith('/') && one.pathname !== location.pathname,
      );
      link?.click();
      return link?.getAttribute('href') ?? null;
    });
    if (href === null) return [];
    const after = await waitForLeaving(tab, before, 1000);
    await pause(20);
    if (new URL(after).search === '?k=0') return [];
    return [
      {
        message: `The choice ?k=0 was lost on the way to ${href}.`,
        remedy: 'Carry it along links of this site; see layouts/browser/keep-choice.ts.',
      },
    ];
  },
};
