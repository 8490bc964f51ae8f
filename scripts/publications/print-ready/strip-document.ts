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
/** A page for the press has one box that says what is left after cutting, never two (ISO 15930-7, 6.1.3). */
const ofPages = ['Annots', 'StructParents', 'Tabs', 'AA', 'ArtBox'];

/** Takes out what a press cannot print: links, tags, bookmarks, actions. The screen edition has them. */
export function stripDocument(document: PDFDocument): void {
  remove(document.catalog, ofCatalog);
  for (const page of document.getPages()) remove(page.node, ofPages);
}

function remove(holder: PDFDict, names: readonly string[]): void {
  for (const name of names) holder.delete(PDFName.of(name));
}
