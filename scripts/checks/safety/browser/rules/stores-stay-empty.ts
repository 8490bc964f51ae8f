import type { BrowserRule } from '../browser-rule.ts';
import { pause } from '../press-exit.ts';

/** After reading, searching and following a link, every store of the browser is empty. */
export const storesStayEmpty: BrowserRule = {
  name: 'stores-stay-empty',
  looksAt: () => true,
  judge: async ({ address, hosts, tab }) => {
    await tab.goto(hosts.site.origin + address);
    if (await tab.$('#search:not([hidden]) #search-words')) {
      await tab.type('#search-words', 'dom');
      await pause(500);
    }
    const kept = await tab.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie.length,
      databases: (await indexedDB.databases?.())?.length ?? 0,
      caches: 'caches' in window ? (await caches.keys()).length : 0,
    }));
    const full = Object.entries(kept).filter(([, count]) => count > 0);
    const cookies = hosts.site.requests.filter(({ cookie }) => cookie !== null).length;
    if (full.length === 0 && cookies === 0) return [];
    return [
      {
        message: `The browser keeps ${full.map(([name, count]) => `${count} in ${name}`).join(', ') || 'a cookie'}.`,
        remedy: 'Keep what is needed in a variable: it is gone when the page is closed.',
      },
    ];
  },
};
