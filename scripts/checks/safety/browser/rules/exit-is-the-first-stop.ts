import type { BrowserRule } from '../browser-rule.ts';
import { hasExit } from '../press-exit.ts';

/** The first press of Tab reaches the exit, and the browser tells assistive technology a link with a name. */
export const exitIsTheFirstStop: BrowserRule = {
  name: 'exit-is-the-first-stop',
  looksAt: ({ safety }) => safety === 'high',
  judge: async ({ address, hosts, tab }) => {
    await tab.goto(hosts.site.origin + address);
    if (!(await hasExit(tab))) return [];
    await tab.keyboard.press('Tab');
    const focused = await tab.evaluate(() => document.activeElement?.classList.contains('exit') ?? false);
    const exit = await tab.$('a.exit');
    const node = exit && (await tab.accessibility.snapshot({ root: exit }));
    if (focused && node?.role === 'link' && (node.name ?? '').length > 10) return [];
    return [
      {
        message: `After one press of Tab the exit is ${focused ? '' : 'not '}focused; it is a ${node?.role ?? 'hidden thing'} named “${node?.name ?? ''}”.`,
        remedy: 'Print the exit first, as a link whose words say that it is for danger.',
      },
    ];
  },
};
