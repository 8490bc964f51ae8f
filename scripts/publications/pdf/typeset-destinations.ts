import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** Reads the pages, from 1, of all named places of a document (`/Catalog/Dests`, as Chromium writes them). */
export function readDestinations(document: PDFDocument): Map<string, number> {
  const pages = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const places = new Map<string, number>();
  for (const [name, target] of destinationArrays(document)) {
    const page = pages.get(String(target.get(0)));
    if (page !== undefined) places.set(name, page);
  }
  return places;
}

/** All destination arrays `[page /XYZ x y zoom]` by their name. */
export function destinationArrays(document: PDFDocument): [string, PDFArray][] {
  const dests = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return (dests?.entries() ?? []).flatMap(([name, value]) => {
    const target = document.context.lookup(value);
    const array = target instanceof PDFDict ? target.lookup(PDFName.of('D')) : target;
    return array instanceof PDFArray ? [[name.decodeText(), array] as [string, PDFArray]] : [];
  });
}
