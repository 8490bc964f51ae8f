import type { BrowserRule } from '../browser-rule.ts';
import { hasExit, leaveByKeyboard, pause } from '../press-exit.ts';

/** After leaving, Back leads to what stood in the tab before this page. */
export const backShowsNoHelp: BrowserRule = {
  name: 'back-shows-no-help',
  looksAt: ({ safety }) => safety === 'high',
  judge: async ({ address, hosts, tab }) => {
    await tab.goto(`${hosts.second.origin}/before/`);
    await tab.goto(hosts.site.origin + address);
    if (!(await hasExit(tab))) return [];
    await leaveByKeyboard(tab);
    await tab.goBack({ timeout: 3000 }).catch(() => null);
    await pause(20);
    if (!tab.url().startsWith(hosts.site.origin)) return [];
    return [{ message: `After leaving, Back shows ${address} again.`, remedy: 'Leave by location.replace.' }];
  },
};
