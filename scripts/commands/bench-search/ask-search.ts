import { gzipSync } from 'node:zlib';
import type { ReaderBrowser, Tab } from '../../browser/open-reader.ts';
import { serveFolder } from '../../browser/serve-loopback.ts';
import { typeOfFile } from '../../hosting/file-types.ts';

/** A finished site as a reader meets it; text is packed, as hosts do. */
export type AskedSite = { readonly folder: string; readonly base: string };

/** Asks a search page by typing, as readers do: the real page, scripts and index in a real browser. */
export type AskingTab = {
  /** Gives the addresses of the results in their order. */
  ask(words: string): Promise<string[]>;
  /** Bytes that went over the network since the page was loaded. */
  readonly bytes: () => number;
  close(): Promise<void>;
};

export type SearchServer = {
  /** Opens a search page in a window that shares nothing with others. */
  openTab(address: string): Promise<AskingTab>;
  close(): Promise<void>;
};

/** Serves a finished site on this machine and opens its search pages. */
export async function serveSearch(site: AskedSite, browser: ReaderBrowser): Promise<SearchServer> {
  const server = await serveFolder({
    ...site,
    gzip: (bytes) => gzipSync(bytes),
    headers: (_address, file) => ({ 'content-type': typeOfFile(file) }),
  });
  return {
    close: () => server.close(),
    openTab: async (address) => {
      const window = await browser.openWindow();
      const tab = await window.open();
      await tab.goto(server.origin + address, { waitUntil: 'load' });
      await tab.waitForSelector('#search:not([hidden])');
      const network = await countBytes(tab);
      return { ask: (words) => ask(tab, words), bytes: network, close: () => window.close() };
    },
  };
}

async function ask(tab: Tab, words: string): Promise<string[]> {
  await tab.$eval(
    '#search-words',
    (field, typed) => {
      (field as HTMLInputElement).value = typed;
      const loading = document.getElementById('search-status');
      if (loading) loading.textContent = '';
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    },
    words,
  );
  await tab.waitForFunction(
    () => {
      const status = document.getElementById('search-status');
      return status && status.textContent !== '' && status.textContent !== status.dataset['loading'];
    },
    { polling: 10 },
  );
  return tab.$$eval('#search-results a', (links) => links.map((link) => link.pathname));
}

async function countBytes(tab: Tab): Promise<() => number> {
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}
