import type { PDFRef } from '@cantoo/pdf-lib';
import type { ContentKid, StructureTree } from './structure-tree.ts';

const emptyMeansNothing = new Set(['NonStruct', 'Div', 'Span', 'P', 'Sect', 'Figure']);

/** Takes content that became an artifact out of the tree, and then elements that say nothing any more. */
export function pruneContent(tree: StructureTree, isArtifact: (content: ContentKid) => boolean): void {
  pruneElement(tree, tree.document, isArtifact);
}

/** Returns whether the element still has something to say. */
function pruneElement(
  tree: StructureTree,
  element: PDFRef,
  isArtifact: (content: ContentKid) => boolean,
): boolean {
  const kids = tree.kids(element);
  const kept = kids.filter((kid) => {
    if (kid.kind === 'element') return pruneElement(tree, kid.element, isArtifact);
    if (kid.kind === 'annotation' || !isArtifact(kid)) return true;
    tree.parents.forgetContent(kid);
    return false;
  });
  if (kept.length < kids.length) tree.setKids(element, kept);
  return kept.length > 0 || !emptyMeansNothing.has(tree.type(element)) || tree.alternative(element) !== null;
}
