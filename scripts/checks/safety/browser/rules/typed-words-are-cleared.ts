import type { Fault } from '../../../results/rule.ts';
import type { BrowserRule, Visit } from '../browser-rule.ts';
import { pause } from '../press-exit.ts';

/**
 * A word typed into the search is gone when the reader comes back: to a page that is loaded anew, and to one that
 * comes from the back/forward cache, whose event must say so.
 */
export const typedWordsAreCleared: BrowserRule = {
  name: 'typed-words-are-cleared',
  looksAt: ({ kind, own }) => kind === 'search' && own,
  judge: async (visit) => {
    const faults: Fault[] = [];
    for (const host of ['site', 'keeping'] as const) {
      const back = await typeLeaveAndReturn(visit, host);
      if (back === null) return [];
      if (host === 'keeping' && !back.persisted) {
        faults.push({
          message:
            'The page did not come back from the back/forward cache, so nobody saw what it shows then.',
          remedy: 'Look for unload handlers and open connections: they keep a page out of that cache.',
        });
      }
      if (back.value === '') continue;
      faults.push({
        message: `The field still says “${back.value}” after coming back${back.persisted ? ' from the cache' : ''}.`,
        remedy: 'Empty it on pagehide and on pageshow.',
      });
    }
    return faults;
  },
};

type Return = { readonly value: string; readonly persisted: boolean };

async function typeLeaveAndReturn(
  { address, hosts, tab }: Visit,
  host: 'site' | 'keeping',
): Promise<Return | null> {
  await tab.goto(hosts[host].origin + address);
  if (!(await tab.$('#search-words'))) return null;
  await tab.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.documentElement.dataset['persisted'] = '';
    });
    const field = document.querySelector<HTMLInputElement>('#search-words');
    if (field) field.value = 'secret';
  });
  const away = `${hosts.second.origin}/away/`;
  await Promise.all([tab.waitForNavigation(), tab.evaluate((to) => location.assign(to), away)]);
  await tab.goBack({ timeout: 3000 }).catch(() => null);
  await pause(150);
  return await tab.evaluate(() => ({
    value: document.querySelector<HTMLInputElement>('#search-words')?.value ?? '',
    persisted: 'persisted' in document.documentElement.dataset,
  }));
}
