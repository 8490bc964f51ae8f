import type { BrowserRule } from '../browser-rule.ts';
import { pause } from '../press-exit.ts';

/** The network log of a visit names our own host alone, and the browser stopped nothing else. */
export const networkLogIsOurOwn: BrowserRule = {
  name: 'network-log-is-our-own',
  looksAt: () => true,
  judge: async ({ address, hosts, tab }) => {
    const foreign: string[] = [];
    tab.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${hosts.site.origin}/`) && !/^(about|data|blob):/.test(url)) foreign.push(url);
    });
    tab.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) foreign.push(message.text());
    });
    await tab.goto(hosts.site.origin + address);
    await pause(100);
    if (foreign.length === 0) return [];
    return [
      {
        message: `The page asked for ${foreign[0]}.`,
        remedy: 'Load files of this site only, without inline scripts and styles.',
      },
    ];
  },
};
