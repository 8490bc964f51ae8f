import type { Browser as Chromium, Page, Viewport } from 'puppeteer-core';
import { guardNetwork, type NetworkGuard } from './guard-network.ts';
import { serveDocument } from './serve-document.ts';

/** A tab that holds a document at one address; `network` remembers what it asked for in vain. */
export type Tab = { readonly page: Page; readonly network: NetworkGuard };

/** Opens markup in a new tab as the document of an address. The tab is closed when that fails. */
export async function openTab(
  chromium: Chromium,
  address: string,
  html: string,
  viewport: Viewport,
): Promise<Tab> {
  const page = await chromium.newPage();
  try {
    await page.setViewport(viewport);
    const network = await guardNetwork(page);
    await serveDocument(page, address, html);
    await page.goto(address, { waitUntil: 'load' });
    return { page, network };
  } catch (error) {
    await page.close();
    throw error;
  }
}

/** Keeps tabs of short documents that were closed, by their address. */
export class SpareTabs {
  readonly #byAddress = new Map<string, Tab[]>();

  /** Writes markup into a spare tab of that address, or gives null where none is left. */
  async reopen(address: string, html: string): Promise<Tab | null> {
    const tab = this.#byAddress.get(address)?.pop();
    if (tab === undefined) return null;
    tab.network.forget();
    try {
      await tab.page.setContent(html, { waitUntil: 'load' });
      return tab;
    } catch (error) {
      await tab.page.close();
      throw error;
    }
  }

  keep(address: string, tab: Tab): void {
    this.#byAddress.set(address, [...(this.#byAddress.get(address) ?? []), tab]);
  }
}
