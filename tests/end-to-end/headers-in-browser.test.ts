import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type ReadingBrowser } from '../judges/open-browser.ts';
import { addressOfPage, readSharedBuild } from '../judges/shared-build.ts';
import { type Shown, show } from '../judges/shown-site.ts';
import { serveSite } from '../judges/static-server.ts';

const build = readSharedBuild();

describe('a reader of a real nginx', () => {
  let shown: Shown;
  let browser: ReadingBrowser;
  beforeAll(async () => {
    shown = await show(build.folder, 'nginx');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await shown?.server.close();
  });

  /** Opens an address and says whether it may fetch a file of its own host, and compile the smallest program. */
  const leaveAt = async (address: string, origin = shown.server.origin) => {
    const page = await browser.chromium.newPage();
    await page.goto(origin + address);
    const leave = await page.evaluate(async (file) => {
      const smallest = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
      const may = async (attempt: Promise<unknown>) => {
        try {
          await attempt;
          return true;
        } catch {
          return false;
        }
      };
      return { fetch: await may(fetch(file)), compile: await may(WebAssembly.compile(smallest)) };
    }, `${build.manifest.base}robots.txt`);
    await page.close();
    return leave;
  };

  const searches = build.manifest.pages.filter(({ kind, tag }) => kind === 'search' && tag === 'cs');
  it.each(searches.map((page) => [page.way, page] as const))(
    'finds pages on the %s way',
    async (_, entry) => {
      const page = await browser.chromium.newPage();
      const faults: string[] = [];
      page.on('pageerror', (fault) => faults.push(String(fault)));
      page.on('console', (message) => {
        if (/Content Security Policy|MIME/.test(message.text())) faults.push(message.text());
      });
      await page.goto(shown.server.origin + addressOfPage(build.manifest, entry));
      await page.type('#search-words', 'vykázání');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#search-results a', { timeout: 20_000 });
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it('can have nothing fetched outside the search, and nothing compiled: the headers alone forbid it', async () => {
    const { base } = build.manifest;
    const [search] = searches;
    const searching = search && (await leaveAt(addressOfPage(build.manifest, search)));
    expect(searching).toEqual({ fetch: true, compile: false });
    // A plain text has no meta element: what holds there comes from the headers.
    expect(await leaveAt(`${base}robots.txt`)).toEqual({ fetch: false, compile: false });
    const silent = await serveSite(build.folder, build.manifest);
    expect(await leaveAt(`${base}robots.txt`, silent.origin)).toEqual({ fetch: true, compile: true });
    await silent.close();
    const article = build.manifest.pages.find(({ kind, safety }) => kind === 'article' && safety === 'high');
    const reading = article && (await leaveAt(addressOfPage(build.manifest, article)));
    expect(reading).toEqual({ fetch: false, compile: false });
  });
});
