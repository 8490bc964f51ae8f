import type { PDFRef } from '@cantoo/pdf-lib';
import type { StructureTree } from '../../../scripts/publications/pdf/structure-tree.ts';

/**
 * Writes a structure tree as nested words, short enough to read. Runs of text (NonStruct elements with nothing but
 * content) are left out; equal neighbours are written once.
 * @example Document[cs]( H1 P( Link Span[en] ) )
 */
export function outlineOf(tree: StructureTree, element: PDFRef = tree.document, indent = ''): string {
  const kids = tree.elementKids(element).filter((kid) => !isRun(tree, kid));
  const lines = kids.map((kid) => outlineOf(tree, kid, `${indent}  `));
  const own = `${indent}${describe(tree, element)}`;
  return [own, ...lines.filter((line, index) => line !== lines[index - 1])].join('\n');
}

function describe(tree: StructureTree, element: PDFRef): string {
  const language = tree.language(element);
  const alternative = tree.alternative(element);
  const id = tree.type(element) === 'Note' ? tree.id(element) : null;
  return [
    tree.type(element),
    language === null ? '' : ` lang=${language}`,
    id === null ? '' : ` id=${id}`,
    alternative === null ? '' : ` "${alternative}"`,
  ].join('');
}

function isRun(tree: StructureTree, element: PDFRef): boolean {
  return tree.type(element) === 'NonStruct' && tree.kids(element).every((kid) => kid.kind === 'content');
}
