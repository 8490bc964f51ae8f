import type { PDFRef } from '@cantoo/pdf-lib';
import type { PrintRole } from './structure-languages.ts';
import type { StructureTree } from './structure-tree.ts';

/**
 * Makes tables of contents of the lists inside each element with the role `toc`: L becomes TOC, LI becomes TOCI,
 * and what an item says goes into a Reference (ISO 32000-1, table 333). Returns the number of items.
 */
export function makeContents(tree: StructureTree, roles: ReadonlyMap<PDFRef, PrintRole>): number {
  let items = 0;
  for (const [element] of roles) {
    if (roles.get(element) === 'toc') items += convert(tree, element);
  }
  return items;
}

function convert(tree: StructureTree, element: PDFRef): number {
  if (tree.type(element) === 'L') return convertList(tree, element);
  return tree.elementKids(element).reduce((sum, kid) => sum + convert(tree, kid), 0);
}

function convertList(tree: StructureTree, list: PDFRef): number {
  const items = tree.elementKids(list);
  tree.setType(list, 'TOC');
  return items.reduce((sum, item) => sum + convertItem(tree, item), 0);
}

function convertItem(tree: StructureTree, item: PDFRef): number {
  tree.setType(item, 'TOCI');
  const kids = tree.kids(item);
  const typeOf = (kid: (typeof kids)[number]) => (kid.kind === 'element' ? tree.type(kid.element) : null);
  const labels = kids.filter((kid) => typeOf(kid) === 'Lbl');
  const lists = kids.filter((kid) => typeOf(kid) === 'L');
  const words = kids.filter((kid) => !labels.includes(kid) && !lists.includes(kid));
  const reference = tree.create('Reference');
  tree.setKids(reference, words);
  const body = words.length === 0 ? [] : [{ kind: 'element', element: reference } as const];
  tree.setKids(item, [...labels, ...body, ...lists]);
  return tree
    .elementKids(item)
    .filter((kid) => tree.type(kid) === 'L')
    .reduce((sum, kid) => sum + convertList(tree, kid), 1);
}
