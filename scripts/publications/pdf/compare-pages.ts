import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PagePlan } from './measure-pages.ts';
import { readDestinations } from './typeset-destinations.ts';

/**
 * A word of an index inside the first line of a page: the line reaches a hair over the edge, so Chromium leads to the foot of the
 * page before, although the words are printed on this one, as the index says.
 */
function isUpperLine(id: string, printed: number, measured: number | undefined): boolean {
  return /--(?:term|law|contact|source)-\d+$/.test(id) && measured === printed + 1;
}

/**
 * Says where print and measure differ, one sentence a place, with its id: linked places, entries of contents and lists,
 * notes, and the number of pages. An empty list allows the print to be published.
 */
export function comparePages(plan: PagePlan, document: PDFDocument): string[] {
  const printed = readDestinations(document);
  const differences: string[] = [];
  const [pages, measured] = [document.getPageCount(), plan.widths.length];
  if (pages !== measured) {
    // Chromium prints a book smaller as a whole when one thing in it is wider than its page.
    const hint = pages < measured * 0.95 ? '; something is wider than its page' : '';
    differences.push(`${pages} pages are printed, measured ${measured}${hint}`);
  }
  const inOrder = [...printed].toSorted(([, one], [, other]) => one - other);
  for (const [id, page] of inOrder) {
    const expected = plan.places[id];
    if (expected !== page && !isUpperLine(id, page, expected))
      differences.push(`#${id} is on page ${page}, measured ${expected ?? 'nowhere'}`);
  }
  for (const { id } of plan.contents) {
    if (!printed.has(id)) differences.push(`#${id} of the contents is nowhere in print`);
  }
  for (const id of plan.listed) {
    if (!printed.has(id)) differences.push(`#${id} of a list is nowhere in print`);
  }
  for (const id of plan.notes) {
    if (!printed.has(id)) differences.push(`note #${id} is nowhere in print`);
  }
  return differences;
}
