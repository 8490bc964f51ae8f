import type { Fault } from '../../../results/rule.ts';
import type { BrowserRule } from '../browser-rule.ts';
import { pause } from '../press-exit.ts';

/** A word typed into the search is gone when the reader comes back, also when the page comes from the back/forward cache. */
export const typedWordsAreCleared: BrowserRule = {
  name: 'typed-words-are-cleared',
  looksAt: ({ kind, own }) => kind === 'search' && own,
  judge: async ({ address, hosts, tab }) => {
    await tab.goto(hosts.site.origin + address);
    if (!(await tab.$('#search-words'))) return [];
    await tab.evaluate(() => {
      // Remembers in the page, which the cache keeps whole, that it came back from there.
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) document.documentElement.dataset['persisted'] = '';
      });
    });
    await tab.$eval('#search-words', (field) => {
      if (field instanceof HTMLInputElement) field.value = 'secret';
    });
    await tab.goto(`${hosts.second.origin}/away/`);
    await tab.goBack({ timeout: 3000 }).catch(() => null);
    await pause(100);
    const { isBack, value } = await tab.evaluate(() => ({
      isBack: location.pathname !== '/away/',
      value: document.querySelector<HTMLInputElement>('#search-words')?.value ?? '',
    }));
    const faults: Fault[] = [];
    if (isBack && value !== '') {
      faults.push({
        message: `The field still says “${value}” after coming back.`,
        remedy: 'Empty it on pagehide and on pageshow.',
      });
    }
    return faults;
  },
};
