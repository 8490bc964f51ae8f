import type { BrowserRule } from '../browser-rule.ts';
import { hasExit, leaveByKeyboard, waitForLeaving } from '../press-exit.ts';

/** The script waits four seconds for the first target. */
const mostMs = 7000;

/** When the first target does not answer, the second opens within seven seconds. */
export const secondTargetHelps: BrowserRule = {
  name: 'second-target-helps',
  looksAt: ({ safety }) => safety === 'high',
  oncePerScript: true,
  judge: async ({ address, hosts, tab }) => {
    await tab.goto(hosts.slow.origin + address);
    if (!(await hasExit(tab))) return [];
    const place = await leaveByKeyboard(tab, mostMs);
    const end = place.startsWith(hosts.slow.origin) ? await waitForLeaving(tab, place, 100) : place;
    if (end.startsWith(hosts.second.origin)) return [];
    return [
      {
        message: `The first target did not answer, and ${mostMs / 1000} s later the tab was at ${end}.`,
        remedy:
          'Name a second target under exits: in content/site.yaml; the script leads there after four seconds.',
      },
    ];
  },
};
