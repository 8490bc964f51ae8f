import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { pageIn } from '../../scripts/content/address.ts';
import type { Library } from '../../scripts/content/library.ts';
import { StructureTree } from '../../scripts/publications/pdf/structure-tree.ts';

/** A form field as it stands in a file; `element` is the type of the structure element that holds it alone. */
export type PdfField = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'box';
  readonly element: string;
};

/** Reads the fields of a form in the order in which they are listed. */
export async function readFields(bytes: Uint8Array): Promise<PdfField[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = new StructureTree(document);
  const holders = new Map<string, string>();
  for (const [element] of tree.elements()) {
    const [kid, ...more] = tree.kids(element);
    if (kid?.kind === 'annotation' && more.length === 0)
      holders.set(String(kid.annotation), tree.type(element));
  }
  return widgetsOf(document).map(([ref, widget]) => ({
    name: textOf(widget.lookup(PDFName.of('T'))),
    label: textOf(widget.lookup(PDFName.of('TU'))),
    kind: String(widget.get(PDFName.of('FT'))) === '/Btn' ? 'box' : 'line',
    element: holders.get(ref) ?? 'none',
  }));
}

/** Fills every line with a text and ticks every box, as a viewer does that writes with the letters of the file. */
export async function fillFields(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [, widget] of widgetsOf(document)) {
    if (String(widget.get(PDFName.of('FT'))) === '/Btn') {
      for (const name of ['V', 'AS']) widget.set(PDFName.of(name), PDFName.of('Yes'));
      continue;
    }
    widget.set(PDFName.of('V'), PDFHexString.fromText(text));
    widget.delete(PDFName.of('AP'));
  }
  formOf(document).set(PDFName.of('NeedAppearances'), PDFBool.True);
  return await document.save({ updateFieldAppearances: false });
}

/** Counts the entries of the lists to fill in the text of a form, by kind. */
export function countExpectedFields(
  library: Library,
  tag: string,
  source: string,
): Record<'line' | 'box', number> {
  const body = pageIn(library, tag, source)?.body ?? '';
  const count = (name: string) =>
    [...body.matchAll(new RegExp(`^:::${name}[^\\n]*\\n([\\s\\S]*?)^:::$`, 'gm'))].flatMap(
      ([, list = '']) => list.match(/^- /gm) ?? [],
    ).length;
  return { line: count('fill'), box: count('checklist') };
}

function formOf(document: PDFDocument): PDFDict {
  return document.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
}

function widgetsOf(document: PDFDocument): [string, PDFDict][] {
  const fields = formOf(document).lookup(PDFName.of('Fields'), PDFArray);
  return fields.asArray().map((ref) => [String(ref), document.context.lookup(ref, PDFDict)]);
}

function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
