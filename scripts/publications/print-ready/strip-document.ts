import { type PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';

const ofCatalog = [
  'StructTreeRoot',
  'MarkInfo',
  'Outlines',
  'Dests',
  'Names',
  'AcroForm',
  'OpenAction',
  'AA',
  'PageMode',
  'Metadata',
];
const ofPages = ['Annots', 'StructParents', 'Tabs', 'AA'];

/** Takes out what a press cannot print: links, tags, bookmarks, actions. The screen edition has them. */
export function stripDocument(document: PDFDocument): void {
  remove(document.catalog, ofCatalog);
  for (const page of document.getPages()) remove(page.node, ofPages);
}

function remove(holder: PDFDict, names: readonly string[]): void {
  for (const name of names) holder.delete(PDFName.of(name));
}
