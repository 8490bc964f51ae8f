import type { Fault } from '../../../results/rule.ts';
import type { BrowserRule } from '../browser-rule.ts';
import { pause } from '../press-exit.ts';

/** A search changes neither address nor history nor title, and asks our host for nothing that holds the words. */
export const searchLeavesNoWords: BrowserRule = {
  name: 'search-leaves-no-words',
  looksAt: ({ kind, own }) => kind === 'search' && own,
  judge: async ({ address, hosts, tab }) => {
    await tab.goto(hosts.site.origin + address);
    if (!(await tab.$('#search:not([hidden]) #search-words'))) return [];
    const read = () =>
      tab.evaluate(() => ({ href: location.href, length: history.length, title: document.title }));
    const before = await read();
    const words = await tab.evaluate(
      () => document.querySelector('main a[href^="/"]')?.textContent?.trim().split(/\s+/)[0] ?? 'dom',
    );
    const seen = hosts.site.requests.length;
    await tab.type('#search-words', words);
    await tab.keyboard.press('Enter');
    await pause(600);
    const after = await read();
    const asked = hosts.site.requests.slice(seen).map((request) => decodeURIComponent(request.address));
    const faults: Fault[] = [];
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      faults.push({
        message: `After a search the browser has ${JSON.stringify(after)} instead of ${JSON.stringify(before)}.`,
        remedy: 'Keep the words in the field alone.',
      });
    }
    if (words.length > 3 && asked.some((request) => request.toLowerCase().includes(words.toLowerCase()))) {
      faults.push({
        message: 'The searched word stands in a request.',
        remedy: 'Fetch pieces of the index by their hash.',
      });
    }
    return faults;
  },
};
