import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { StructureTree } from './structure-tree.ts';

/**
 * Renames Chromium's ids of table headings, which count everything the browser ever opened, so that the same
 * document always has the same; then writes the list of all ids anew. Returns how many there are.
 */
export function rewriteIds(tree: StructureTree): number {
  const names = new Map<string, string>();
  const byId: [string, PDFRef][] = [];
  for (const [element] of tree.elements()) {
    const id = tree.id(element);
    if (id === null) continue;
    const name = tree.type(element) === 'TH' ? `heading-${names.size + 1}` : id;
    names.set(id, name);
    tree.setId(element, name);
    byId.push([name, element]);
  }
  for (const [element] of tree.elements()) renameHeaders(tree, element, names);
  removeNames(tree.context, tree.root.get(PDFName.of('IDTree')));
  const sorted = byId.sort(([a], [b]) => (a < b ? -1 : 1));
  const flat = sorted.flatMap(([name, element]) => [PDFString.of(name), element]);
  if (flat.length === 0) tree.root.delete(PDFName.of('IDTree'));
  else tree.root.set(PDFName.of('IDTree'), tree.context.obj({ Names: flat }));
  return byId.length;
}

/** Chromium's list stays in the file unless it is deleted, and its names differ from print to print. */
function removeNames(context: PDFContext, node: unknown): void {
  const dict = node instanceof PDFRef ? context.lookup(node) : node;
  const kids = dict instanceof PDFDict ? dict.lookup(PDFName.of('Kids')) : undefined;
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) removeNames(context, kid);
  if (node instanceof PDFRef) context.delete(node);
}

function renameHeaders(tree: StructureTree, element: PDFRef, names: ReadonlyMap<string, string>): void {
  const attributes = tree.dict(element).lookup(PDFName.of('A'));
  if (!(attributes instanceof PDFArray)) return;
  for (let index = attributes.size() - 1; index >= 0; index -= 1) {
    const entry = attributes.lookup(index);
    const headers = entry instanceof PDFDict ? entry.lookup(PDFName.of('Headers')) : undefined;
    if (!(entry instanceof PDFDict) || !(headers instanceof PDFArray)) continue;
    const known = headers.asArray().flatMap((id) => names.get(textOf(id)) ?? []);
    if (known.length === 0) attributes.remove(index);
    else entry.set(PDFName.of('Headers'), tree.context.obj(known.map((name) => PDFString.of(name))));
  }
}

function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
