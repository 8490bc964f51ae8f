import type { BrowserRule } from '../browser-rule.ts';
import { leaveByKeyboard } from '../press-exit.ts';

/** After leaving, with scripts and without, there is one tab in the window. */
export const exitKeepsOneTab: BrowserRule = {
  name: 'exit-keeps-one-tab',
  looksAt: ({ safety }) => safety === 'high',
  judge: async ({ address, hosts, tab, window }) => {
    const counts: number[] = [];
    for (const scripts of [true, false]) {
      await tab.setJavaScriptEnabled(scripts);
      await tab.goto(hosts.site.origin + address);
      await leaveByKeyboard(tab, 500);
      counts.push((await window.tabs()).length);
    }
    if (counts.every((count) => count === 1)) return [];
    return [
      {
        message: `After leaving there were ${counts.join(' and ')} tabs with scripts on and off.`,
        remedy: 'Take target away from the exit, and open no window in the script.',
      },
    ];
  },
};
