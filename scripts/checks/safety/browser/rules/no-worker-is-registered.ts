import type { BrowserRule } from '../browser-rule.ts';

/** After a visit no service worker is registered. */
export const noWorkerIsRegistered: BrowserRule = {
  name: 'no-worker-is-registered',
  looksAt: () => true,
  judge: async ({ address, hosts, tab }) => {
    await tab.goto(hosts.site.origin + address);
    const count = await tab.evaluate(
      async () => (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    );
    if (count === 0) return [];
    return [
      { message: 'The page registered a service worker.', remedy: 'Take it away: it stays after the exit.' },
    ];
  },
};
