import type { Page } from 'puppeteer-core';
import { keepLanguages } from './keep-languages.ts';

/** Tags and outline are on by default; a print-shop edition needs neither. Page sizes come from `@page`, in mm. */
export type PdfOptions = { readonly tagged?: boolean; readonly outline?: boolean };

const FIVE_MINUTES = 300_000;

/**
 * Prints a page as PDF with backgrounds and the page size of its style sheet. Write sizes in mm:
 * Chromium takes the names A6, A7 and B6 for Letter, and rounds each size to 1/300 inch (see `repairPdf`).
 */
export async function printPdf(page: Page, options: PdfOptions = {}): Promise<Uint8Array> {
  const tagged = options.tagged ?? true;
  if (tagged) await keepLanguages(page);
  return await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged,
    outline: options.outline ?? tagged,
    timeout: FIVE_MINUTES,
  });
}
