import { PDFArray, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { comparePages } from '../../../scripts/publications/pdf/compare-pages.ts';
import type { PagePlan } from '../../../scripts/publications/pdf/measure-pages.ts';

const plan: PagePlan = {
  places: { a: 1, 'a--fr-1': 2, 'a--fn-1': 2, 'a--table-1': 3 },
  notes: ['a--fn-1'],
  contents: [{ id: 'a', title: 'A', level: 1 }],
  listed: ['a--table-1'],
  widths: ['wide', 'column', 'column'],
};

async function printed(places: Record<string, number>, pages = 3): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page++) document.addPage();
  const dests = document.context.obj({});
  for (const [id, page] of Object.entries(places)) {
    const target = PDFArray.withContext(document.context);
    target.push(document.getPage(page - 1).ref);
    dests.set(PDFName.of(id), target);
  }
  document.catalog.set(PDFName.of('Dests'), dests);
  return document;
}

describe('print compared with what was measured', () => {
  it('finds nothing where all places agree', async () => {
    expect(comparePages(plan, await printed(plan.places))).toEqual([]);
  });

  it('names a note that was printed on another page', async () => {
    expect(comparePages(plan, await printed({ ...plan.places, 'a--fn-1': 3 }))).toEqual([
      '#a--fn-1 is on page 3, measured 2',
    ]);
  });

  it('names a note, an entry of the contents and one of a list that were not printed', async () => {
    expect(comparePages(plan, await printed({ 'a--fr-1': 2 }))).toEqual([
      '#a of the contents is nowhere in print',
      '#a--table-1 of a list is nowhere in print',
      'note #a--fn-1 is nowhere in print',
    ]);
  });

  it('names a place nobody measured, and a page too many', async () => {
    expect(comparePages(plan, await printed({ ...plan.places, b: 3 }, 4))).toEqual([
      '4 pages are printed, measured 3',
      '#b is on page 3, measured nowhere',
    ]);
  });
});
