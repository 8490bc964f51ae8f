import type { PDFRef } from '@cantoo/pdf-lib';
import type { PrintRole } from './structure-languages.ts';
import type { StructureTree } from './structure-tree.ts';

/** Makes a Note with an ID of its own of each footnote body; a box that only holds such bodies stays a box. */
export function makeNotes(tree: StructureTree, roles: ReadonlyMap<PDFRef, PrintRole>): number {
  let made = 0;
  for (const [element] of tree.elements()) {
    if (roles.get(element) !== 'fn' || holdsRole(tree, element, roles)) continue;
    made += 1;
    tree.setType(element, 'Note');
    tree.setId(element, `note-${made}`);
  }
  return made;
}

function holdsRole(tree: StructureTree, element: PDFRef, roles: ReadonlyMap<PDFRef, PrintRole>): boolean {
  return tree.elementKids(element).some((kid) => roles.has(kid) || holdsRole(tree, kid, roles));
}
