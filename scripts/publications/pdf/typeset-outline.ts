import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Page } from '../../browser/open-html.ts';

/** Reads the headings of an open document as people say them, in the order in which they stand. */
export function readHeadings({ page }: Pick<Page, 'page'>): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3')].map((heading) =>
      (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
  );
}

/**
 * Gives bookmarks the spaces of their headings back: Chromium joins the lines and spans of a heading without any
 * (“Kapitola 1Kdy rozhovor vést”), and puts the words of a line from right to left as they are seen, last first. A
 * bookmark is changed only to a heading of the same letters. Returns how many were.
 */
export function spaceOutline(document: PDFDocument, headings: readonly string[]): number {
  const spoken = new Map(headings.map((heading) => [squeeze(heading), heading]));
  const seen = new Map(headings.map((heading) => [sortLetters(heading), heading]));
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  let changed = 0;
  const visit = (parent: PDFDict) => {
    let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    while (item) {
      const title = item.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString)?.decodeText() ?? '';
      const heading = spoken.get(squeeze(title)) ?? seen.get(sortLetters(title));
      if (heading !== undefined && heading !== title) {
        item.set(PDFName.of('Title'), PDFHexString.fromText(heading));
        changed += 1;
      }
      visit(item);
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
  };
  if (root) visit(root);
  return changed;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function sortLetters(text: string): string {
  return [...squeeze(text)].sort().join('');
}
