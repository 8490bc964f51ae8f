import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { render } from 'preact-render-to-string';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SearchPage } from '../../layouts/search.11ty.tsx';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { writeFile } from '../../scripts/files/write-file.ts';
import { indexSite } from '../../scripts/search/index-site.ts';
import { bundleScript } from '../../scripts/site/assets/bundle-script.ts';
import { frameOf } from '../layouts/fixtures/frame.ts';
import { search as searchProps } from '../layouts/fixtures/pages.ts';
import { translatorOf } from '../layouts/fixtures/words.ts';
import { type Served, serveFolder } from './serve-folder.ts';

const found = findBrowser(undefined);
const base = '/portal/';

describe.skipIf(found === null)('the search page', () => {
  let folder = '';
  let browser: Browser;
  let served: Served;
  let page: Page;
  let faults: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pospolu-search-page-'));
    await cp(path.resolve('tests/fixtures/searchable'), `${folder}/site`, { recursive: true });
    for (const tag of ['cs', 'uk']) await writeFile(`${folder}/site/${tag}/find/index.html`, pageOf(tag));
    await writeFile(`${folder}/site/search.js`, await bundleScript('layouts/browser/search.ts'));
    await writeFile(`${folder}/site/engine.js`, await bundleScript('layouts/browser/search-engine.ts'));
    await indexSite(`${folder}/site`, { base });
    served = await serveFolder(`${folder}/site`, base);
    browser = await puppeteer.launch({
      executablePath: found?.executable ?? '',
      userDataDir: `${folder}/profile`,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-sync',
        '--no-proxy-server',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()) && !message.text().includes('404'))
        faults.push(message.text());
    });
    await open('cs');
    served.requests.length = 0;
  });
  afterEach(() => page.close());

  const open = (tag: string) => page.goto(`${served.origin}${base}${tag}/find/`, { waitUntil: 'load' });
  const status = () => page.$eval('#search-status', (line) => line.textContent);
  const hrefs = () => page.$$eval('#search-results a', (links) => links.map((link) => link.pathname));
  const search = async (words: string) => {
    await page.$eval('#search-words', (field) => {
      (field as HTMLInputElement).value = '';
    });
    await page.type('#search-words', words);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => {
      const text = document.querySelector('#search-status')?.textContent ?? '';
      return (
        text !== '' && text !== document.querySelector<HTMLElement>('#search-status')?.dataset['loading']
      );
    });
  };

  it.each([
    ['cs', 'dětem', ['/portal/cs/pomoc/', '/portal/cs/odbornici/']],
    ['cs', 'predbeznym opatrenim', ['/portal/cs/odbornici/']],
    ['cs', 'lince', ['/portal/cs/pomoc/', '/portal/cs/k9/']],
    ['cs', 'byt', ['/portal/cs/k9/']],
    ['cs', 'manžel mě bije', ['/portal/cs/k9/', '/portal/cs/pomoc/']],
    ['uk', 'дітям', ['/portal/uk/dity/']],
    ['uk', 'поліцію', ['/portal/uk/dity/']],
  ])('in %s finds other forms of %s', async (tag, words, expected) => {
    await open(tag);
    await search(words);
    expect((await hrefs()).sort()).toEqual([...expected].sort());
    expect(faults).toEqual([]);
  });

  it('puts help first, shows headings and passages, and tells the number', async () => {
    await search('dětem');
    expect(await hrefs()).toEqual(['/portal/cs/pomoc/', '/portal/cs/odbornici/']);
    expect(await status()).toBe(`${translatorOf('cs')('search.found')} 2`);
    const [first] = await page.$$eval('#search-results li', (items) => items.map((item) => item.innerHTML));
    expect(first).toContain('Policie vykázala násilníka</a>');
    expect(first).toContain('S <mark>dětmi</mark> mluvte krátce a klidně.');
    expect(await page.$eval('#search-nothing', (box) => box.checkVisibility())).toBe(false);
  });

  it.each(['detektivka', 'guláš', 'xqzw'])('shows helplines instead of junk for %s', async (words) => {
    await search(words);
    expect(await hrefs()).toEqual([]);
    expect(await status()).toBe(translatorOf('cs')('search.none'));
    expect(await page.$eval('#search-nothing', (box) => box.checkVisibility())).toBe(true);
    expect(await page.$$eval('.index a', (links) => links.length)).toBeGreaterThan(0);
  });

  it('searches after a pause in typing, and by the button', async () => {
    await page.type('#search-words', 'děti');
    await page.waitForSelector('#search-results li');
    await page.$eval('#search-words', (field) => {
      (field as HTMLInputElement).value = 'byt';
    });
    await page.click('#search-button');
    await page.waitForFunction(() => document.querySelectorAll('#search-results li').length === 1);
    expect(await hrefs()).toEqual(['/portal/cs/k9/']);
  });

  it('leaves no word in address, title, history, storage or requests', async () => {
    const state = () =>
      page.evaluate(async () => ({
        address: location.href,
        title: document.title,
        entries: history.length,
        state: history.state,
        stored: localStorage.length + sessionStorage.length + document.cookie.length,
        databases: (await indexedDB.databases()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        name: window.name,
      }));
    const before = await state();
    await search('dětem soud');
    expect(await state()).toEqual(before);
    const asked = served.requests.map(({ address }) => decodeURIComponent(address)).join('\n');
    expect(asked).not.toMatch(/d[eě]t|soud/i);
    expect(asked).toMatch(/\/portal\/pagefind\/topics-cs\.json/);
    expect(before).toMatchObject({ stored: 0, databases: 0, workers: 0 });
  });

  it('has a field that browsers do not remember', async () => {
    const field = await page.$eval('#search-words', (input) => input.outerHTML);
    expect(field).toMatch(/type="text"/);
    expect(field).toMatch(/autocomplete="off"/);
    expect(field).not.toMatch(/\sname=/);
    expect(await page.$$('form')).toEqual([]);
  });

  it('forgets the words when the page is left and comes back from the cache', async () => {
    await search('dětem');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['persisted'] = String(persisted);
      });
    });
    await page.goto(`${served.origin}${base}cs/pomoc/`);
    void page.evaluate(() => history.back()).catch(() => null);
    await page.waitForSelector('[data-persisted="true"]');
    expect(await page.$eval('#search-words', (field) => (field as HTMLInputElement).value)).toBe('');
    expect(await hrefs()).toEqual([]);
    expect(await status()).toBe('');
    await search('byt');
    expect(await hrefs()).toEqual(['/portal/cs/k9/']);
  });

  it('says that loading failed, and tries again next time', async () => {
    await page.setRequestInterception(true);
    page.once('request', (request) => request.abort());
    await page.type('#search-words', 'soud');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#search-status')?.textContent !== '');
    expect(await status()).toBe(translatorOf('cs')('search.failed'));
    await page.setRequestInterception(false);
    await search('byt');
    expect(await hrefs()).toEqual(['/portal/cs/k9/']);
  });

  it('loads nothing of the index before the first search, then at most 120 kB', async () => {
    await open('cs');
    expect(served.requests.filter(({ address }) => address.includes('/pagefind/'))).toEqual([]);
    served.requests.length = 0;
    await search('dětem');
    const bytes = served.requests.reduce((sum, request) => sum + request.bytes, 0);
    expect(bytes).toBeGreaterThan(4_000);
    expect(bytes).toBeLessThanOrEqual(120_000);
  });

  function pageOf(tag: string): string {
    const frame = frameOf({
      tag,
      kind: 'search',
      browserTitle: 'Přehled',
      search: null,
      assets: {
        sheets: [{ href: `${base}site.css`, classes: new Set() }],
        fonts: null,
        script: null,
        hours: null,
        search: `${base}search.js`,
        favicon: `${base}x.svg`,
      },
      t: translatorOf(tag),
    });
    const languages = [{ tag, direction: 'ltr' as const, endonym: tag }];
    const props = {
      ...searchProps,
      frame,
      languages,
      bundle: `${base}pagefind/`,
      engine: `${base}engine.js`,
    };
    return `<!DOCTYPE html>\n${render(SearchPage(props))}`;
  }
});
