import type { BrowserRule } from '../browser-rule.ts';
import { hasExit, leaveByKeyboard, pause } from '../press-exit.ts';

/** The page to which the exit leads gets no Referer and no cookie, with scripts and without. */
export const targetLearnsNoAddress: BrowserRule = {
  name: 'target-learns-no-address',
  looksAt: ({ safety }) => safety === 'high',
  judge: async ({ address, hosts, tab }) => {
    const told: string[] = [];
    for (const scripts of [true, false]) {
      await tab.setJavaScriptEnabled(scripts);
      await tab.goto(hosts.site.origin + address);
      if (!(await hasExit(tab))) return [];
      const seen = hosts.target.requests.length;
      await leaveByKeyboard(tab);
      await pause(20);
      // What the target itself asks for, such as its icon, names the target.
      const wishes = hosts.target.requests.slice(seen).filter((request) => request.address === '/');
      told.push(...wishes.flatMap(({ cookie, referer }) => cookie ?? referer ?? []));
    }
    if (told.length === 0) return [];
    return [
      {
        message: `The target of the exit learns “${told[0]}”.`,
        remedy: 'Send Referrer-Policy: no-referrer by header and meta element, and keep rel on the exit.',
      },
    ];
  },
};
