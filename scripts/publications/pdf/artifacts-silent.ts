import type { PDFRef } from '@cantoo/pdf-lib';
import type { ContentSurvey } from './artifacts-survey.ts';
import type { ContentKid, StructureTree } from './structure-tree.ts';

/** Lists content without text that belongs to no picture: backgrounds, borders, rules. */
export function* silentContent(
  tree: StructureTree,
  surveyOf: (content: ContentKid) => ContentSurvey | undefined,
  element: PDFRef = tree.document,
): Generator<ContentKid> {
  if (meansWhatItDraws(tree, element)) return;
  for (const kid of tree.kids(element)) {
    if (kid.kind === 'element') yield* silentContent(tree, surveyOf, kid.element);
    else if (kid.kind === 'content' && surveyOf(kid)?.hasText !== true) yield kid;
  }
}

/** A label may be a drawn bullet; a figure around a picture and its caption means nothing by itself. */
function meansWhatItDraws(tree: StructureTree, element: PDFRef): boolean {
  const type = tree.type(element);
  if (type === 'Figure') return tree.alternative(element) !== null || tree.elementKids(element).length === 0;
  return type === 'Lbl' || type === 'Formula' || type === 'Form';
}
