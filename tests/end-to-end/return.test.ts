import { afterEach, describe, expect, it } from 'vitest';
import { stations } from '../judges/leaving-ways.ts';
import { missingFor, openReader } from '../judges/open-reader.ts';
import { type Reader, readerNames } from '../judges/reader.ts';
import { type LeavingHosts, serveLeaving } from '../judges/serve-leaving.ts';

/** Notes in the page how it was left, after its own scripts have cleared, and whether it came back from the cache. */
const watch = `(() => {
  const state = () => [
    document.querySelector('#search-words')?.value,
    document.querySelector('#search-results')?.childElementCount,
    document.querySelector('#search-status')?.textContent,
  ];
  addEventListener('pagehide', () => { window.left = state(); });
  addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; window.came = state(); });
})()`;
const empty = ['', 0, ''];

/** Browsers that keep a page in memory for Back although it was sent with no-store. */
const keepingAll: readonly string[] = ['Chromium', 'WebKitGTK'];

/**
 * A host without headers is the worst case: then all browsers keep pages for Back.
 * Each test has a browser of its own, as puppeteer loses track of Firefox after such a return.
 */
describe.each(readerNames)('a page of class high to which Back leads in %s', (name) => {
  const missing = missingFor(name);
  const because = missing === null ? '' : ` (not judged: ${missing})`;
  const judged = it.skipIf(missing !== null);
  let hosts: LeavingHosts | undefined;
  let reader: Reader | undefined;

  const begin = async (headers: 'all' | 'none') => {
    hosts = await serveLeaving(headers, name);
    reader = await openReader(name);
    return { reader, origin: hosts.site.origin };
  };
  afterEach(async () => {
    await reader?.remove();
    await hosts?.close();
  });

  judged(`had forgotten words and results before it was left${because}`, async () => {
    const { origin, reader: tab } = await begin('none');
    await tab.open(origin + stations.open.search);
    await tab.type('#search-words', 'senioři');
    await tab.has('#search-results li a');
    await tab.read(watch);
    await tab.follow('#search-results li a');
    await tab.back();
    expect(await tab.read('[window.persisted, window.left, window.came]')).toEqual([true, empty, empty]);
  });

  judged(`is shown with its title after the page behind it was left by the exit${because}`, async () => {
    const { origin, reader: tab } = await begin('none');
    await tab.open(origin + stations.open.list);
    const title = await tab.read('document.title');
    await tab.read(watch);
    await tab.follow(`main a[href="${stations.open.eviction}"]`);
    await tab.follow('a.exit');
    await tab.back();
    const shown = '[window.persisted, document.title, document.body.checkVisibility()]';
    expect(await tab.read(shown)).toEqual([true, title, true]);
  });

  const kept = keepingAll.includes(name);
  judged(
    `is ${kept ? 'kept in memory' : 'loaded anew'} when it was sent with no-store${because}`,
    async () => {
      const { origin, reader: tab } = await begin('all');
      await tab.open(origin + stations.open.list);
      await tab.read(watch);
      await tab.follow(`main a[href="${stations.open.eviction}"]`);
      await tab.back();
      expect(await tab.read('window.persisted ?? false')).toBe(kept);
    },
  );
});
