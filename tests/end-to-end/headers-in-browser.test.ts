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

  /** Opens an address and says what becomes of the smallest program. */
  const compileAt = async (address: string, origin = shown.server.origin) => {
    const page = await browser.chromium.newPage();
    await page.goto(origin + address);
    const outcome = await page.evaluate(async () => {
      const smallest = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
      return await WebAssembly.compile(smallest).then(
        () => 'compiled',
        (fault: Error) => fault.name,
      );
    });
    await page.close();
    return outcome;
  };

  const searches = build.manifest.pages.filter(({ kind, tag }) => kind === 'search' && tag === 'cs');
  it.each(searches.map((page) => [page.way, page] as const))(
    'finds pages on the %s way',
    async (_, entry) => {
      const page = await browser.chromium.newPage();
      const faults: string[] = [];
      page.on('pageerror', (fault) => faults.push(String(fault)));
      page.on('console', (message) => {
        if (/Content Security Policy|WebAssembly|MIME/.test(message.text())) faults.push(message.text());
      });
      await page.goto(shown.server.origin + addressOfPage(build.manifest, entry));
      await page.type('#search-words', 'vykázání');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#search-results a', { timeout: 20_000 });
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it('can have nothing compiled outside the search: the headers alone forbid it', async () => {
    const { base } = build.manifest;
    const [search] = searches;
    expect(search && (await compileAt(addressOfPage(build.manifest, search)))).toBe('compiled');
    // A plain text has no meta element: what holds there comes from the headers.
    expect(await compileAt(`${base}robots.txt`)).toBe('CompileError');
    const silent = await serveSite(build.folder, build.manifest);
    expect(await compileAt(`${base}robots.txt`, silent.origin)).toBe('compiled');
    await silent.close();
    const article = build.manifest.pages.find(({ kind, safety }) => kind === 'article' && safety === 'high');
    expect(article && (await compileAt(addressOfPage(build.manifest, article)))).toBe('CompileError');
  });
});
