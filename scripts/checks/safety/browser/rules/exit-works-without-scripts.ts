import type { BrowserRule } from '../browser-rule.ts';
import { leaveByKeyboard } from '../press-exit.ts';

/** With scripts off the exit reaches its target like any link. */
export const exitWorksWithoutScripts: BrowserRule = {
  name: 'exit-works-without-scripts',
  looksAt: ({ safety }) => safety === 'high',
  judge: async ({ address, hosts, tab, window }) => {
    await tab.setJavaScriptEnabled(false);
    await tab.goto(hosts.site.origin + address);
    await leaveByKeyboard(tab);
    const places = (await window.tabs()).map((open) => open.url());
    if (places.some((place) => place.startsWith(hosts.target.origin))) return [];
    return [
      {
        message: `With scripts off the exit led to ${places.join(', ')}.`,
        remedy: 'Print the exit as a plain link to its target.',
      },
    ];
  },
};
