import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser as Chromium, Page as PuppeteerPage } from 'puppeteer-core';
import { awaitFonts, loadFonts } from './load-fonts.ts';
import { openTab, type SpareTabs } from './open-tab.ts';
import { type PdfOptions, printPdf } from './print-pdf.ts';

/**
 * `baseDir` is the folder that relative addresses of the document start from; sizes are CSS pixels. A `short` document
 * is written into a tab that another one has left, which takes a third of the time of a new tab; a long book gets a
 * tab of its own, since what it held in memory goes with the tab.
 */
export type OpenOptions = {
  readonly short?: boolean;
  readonly baseDir?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
};

/** An open document. `page` is puppeteer's own page for measuring; `pdf` prints it; `close` closes the tab. */
export type Page = {
  readonly page: PuppeteerPage;
  pdf(options?: PdfOptions): Promise<Uint8Array>;
  close(): Promise<void>;
};

const DEFAULT_VIEWPORT = { width: 1200, height: 900 };

/**
 * Opens markup as a document of its own `file:` address inside `baseDir` (nothing is written there), with all
 * declared fonts loaded, and reaches only `file:` and `data:`. That address is why it is not puppeteer's
 * `setContent`: a document at `about:blank` may not load `file:` fonts or pictures, and `<base>` would turn links
 * inside the document into links to another file. So `@font-face` works with `url(file:///…)`, with addresses
 * relative to `baseDir`, and with `data:`; prefer `file:`, which costs no copying through the protocol.
 * Throws when a font, picture or style sheet cannot be loaded, since such a page must never be printed.
 */
export async function openHtml(
  chromium: Chromium,
  spare: SpareTabs,
  html: string,
  options: OpenOptions = {},
): Promise<Page> {
  const address = pathToFileURL(path.join(path.resolve(options.baseDir ?? '/'), DOCUMENT_NAME)).href;
  const isShort = options.short ?? false;
  const left = isShort ? await spare.reopen(address, html) : null;
  const viewport = options.viewport ?? DEFAULT_VIEWPORT;
  const tab = left ?? (await openTab(chromium, address, html, viewport));
  const { network, page } = tab;
  try {
    if (left) await page.setViewport(viewport);
    await (isShort ? awaitFonts : loadFonts)(page);
    network.throwIfFailed();
    return {
      page,
      pdf: (pdfOptions) => printPdf(page, pdfOptions),
      close: async () => (isShort ? spare.keep(address, tab) : await page.close()),
    };
  } catch (error) {
    await page.close();
    throw error;
  }
}

const DOCUMENT_NAME = 'pospolu-document.html';
