import type { BrowserRule } from '../browser-rule.ts';
import { leaveByKeyboard, pause } from '../press-exit.ts';

/** Following a number, printing and leaving ask nothing of our host. */
export const leavingIsNotReported: BrowserRule = {
  name: 'leaving-is-not-reported',
  looksAt: () => true,
  judge: async ({ address, hosts, tab }) => {
    await tab.goto(hosts.site.origin + address);
    await tab.evaluate(async () => void (await document.fonts.ready));
    await tab.waitForNetworkIdle({ idleTime: 100, timeout: 5000 });
    const seen = hosts.site.requests.length;
    await tab.evaluate(() => {
      const call = document.querySelector<HTMLAnchorElement>('a[href^="tel:"]');
      // Nobody is called: the browser of the gate has no phone, and the press alone must not be told.
      call?.addEventListener('click', (event) => event.preventDefault());
      call?.click();
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    });
    await leaveByKeyboard(tab, 1000);
    await pause(30);
    // Browsers ask for the icon when they please.
    const sent = hosts.site.requests
      .slice(seen)
      .map((request) => request.address)
      .filter((asked) => !/\/favicon[^/]*$/.test(asked));
    if (sent.length === 0) return [];
    return [
      {
        message: `Calling, printing or leaving asked our host for ${sent.join(', ')}.`,
        remedy: 'Send nothing on these events.',
      },
    ];
  },
};
