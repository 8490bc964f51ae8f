import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** Where a link leads: into the document (`page` counts from 1, null when the target is gone) or out of it. */
export type LinkTarget =
  | { readonly kind: 'inside'; readonly destination: string; readonly page: number | null }
  | { readonly kind: 'outside'; readonly address: string };

/** Flag 3 of an annotation: it prints with the page (ISO 32000-1, table 165). */
const PRINTS = 4;

/** Gives each link the description that PDF/UA asks for (ISO 14289-1, 7.18.5); returns how many links there are. */
export function describeLinks(document: PDFDocument, linkText: (target: LinkTarget) => string): number {
  const pages = new Map(document.getPages().map((page, index) => [page.ref, index + 1]));
  const destinations = readDestinations(document);
  let links = 0;
  for (const page of document.getPages()) {
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const annotation = annotations?.lookup(index, PDFDict);
      if (annotation === undefined || String(annotation.get(PDFName.of('Subtype'))) !== '/Link') continue;
      const text = linkText(targetOf(annotation, destinations, pages));
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
      annotation.set(PDFName.of('F'), PDFNumber.of(PRINTS));
      links += 1;
    }
  }
  return links;
}

type Destinations = ReadonlyMap<string, PDFRef>;

function targetOf(
  annotation: PDFDict,
  destinations: Destinations,
  pages: ReadonlyMap<PDFRef, number>,
): LinkTarget {
  const uri = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  if (uri instanceof PDFString || uri instanceof PDFHexString)
    return { kind: 'outside', address: uri.decodeText() };
  const value = annotation.lookup(PDFName.of('Dest'));
  const destination = nameOf(value) ?? '';
  const target = value instanceof PDFArray ? value.get(0) : destinations.get(destination);
  const page = target instanceof PDFRef ? pages.get(target) : undefined;
  return { kind: 'inside', destination, page: page ?? null };
}

/** Chromium writes destinations as a dictionary of the catalogue: name → [page /XYZ x y 0]. */
function readDestinations(document: PDFDocument): Destinations {
  const found = new Map<string, PDFRef>();
  const dict = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of dict?.entries() ?? []) {
    const entry = document.context.lookup(value);
    const array = entry instanceof PDFDict ? entry.lookup(PDFName.of('D')) : entry;
    const page = array instanceof PDFArray ? array.get(0) : undefined;
    if (page instanceof PDFRef) found.set(name.decodeText(), page);
  }
  return found;
}

function nameOf(value: unknown): string | null {
  if (value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString) {
    return value.decodeText();
  }
  return null;
}
