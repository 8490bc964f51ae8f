import { PDFArray, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { Bounds } from './artifacts-geometry.ts';
import type { ContentKid, StructureTree } from './structure-tree.ts';

/** `boxes` is how many figures got a bounding box; `unnamed` is how many have no alternative text, which is a fault. */
export type FigureCounts = { readonly groups: number; readonly boxes: number; readonly unnamed: number };

/**
 * Repairs figures: a `figure` element around a picture is a Div, since its text is the picture's and the caption's;
 * a picture tells where on the page it stands.
 */
export function repairFigures(
  tree: StructureTree,
  boundsOf: (content: ContentKid) => Bounds | null,
): FigureCounts {
  const counts = { groups: 0, boxes: 0, unnamed: 0 };
  for (const [element] of [...tree.elements()]) {
    if (tree.type(element) !== 'Figure') continue;
    if (tree.alternative(element) !== null) {
      if (setBox(tree, element, boundsOf)) counts.boxes += 1;
    } else if (tree.elementKids(element).length > 0) {
      tree.setType(element, 'Div');
      counts.groups += 1;
    } else counts.unnamed += 1;
  }
  return counts;
}

function setBox(
  tree: StructureTree,
  figure: PDFRef,
  boundsOf: (content: ContentKid) => Bounds | null,
): boolean {
  const bounds = tree.kids(figure).flatMap((kid) => (kid.kind === 'content' ? (boundsOf(kid) ?? []) : []));
  if (bounds.length === 0) return false;
  const box = [
    Math.min(...bounds.map((one) => one.left)),
    Math.min(...bounds.map((one) => one.bottom)),
    Math.max(...bounds.map((one) => one.right)),
    Math.max(...bounds.map((one) => one.top)),
  ].map((value) => Math.round(value * 100) / 100);
  const dict = tree.dict(figure);
  const known = dict.lookup(PDFName.of('A'));
  const others = known instanceof PDFArray ? known.asArray() : known === undefined ? [] : [known];
  dict.set(PDFName.of('A'), tree.context.obj([...others, tree.context.obj({ O: 'Layout', BBox: box })]));
  return true;
}
