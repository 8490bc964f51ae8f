import { PDFArray, PDFDict, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { ContentKid, StructureTree } from './structure-tree.ts';

/** Head rows of a table as the view's `thead` made them: they come first and hold column headings only. */
export function headRows(tree: StructureTree, table: PDFRef): PDFRef[] {
  const rows = tree.elementKids(table).filter((kid) => tree.type(kid) === 'TR');
  const firstBodyRow = rows.findIndex((row) => !isHeadRow(tree, row));
  return firstBodyRow === -1 ? [] : rows.slice(0, firstBodyRow);
}

/** Gathers head rows in a THead and the others in a TBody; returns the number of tables that have a head. */
export function groupTableRows(tree: StructureTree): number {
  let grouped = 0;
  for (const [table] of [...tree.elements()]) {
    if (tree.type(table) !== 'Table') continue;
    const heads = new Set(headRows(tree, table));
    if (heads.size === 0) continue;
    const kids = tree.kids(table);
    const isRow = (kid: (typeof kids)[number]) => kid.kind === 'element' && tree.type(kid.element) === 'TR';
    const isHead = (kid: (typeof kids)[number]) => kid.kind === 'element' && heads.has(kid.element);
    const head = tree.create('THead');
    const body = tree.create('TBody');
    tree.setKids(head, kids.filter(isHead));
    tree.setKids(
      body,
      kids.filter((kid) => isRow(kid) && !isHead(kid)),
    );
    const others = kids.filter((kid) => !isRow(kid));
    tree.setKids(table, [...others, { kind: 'element', element: head }, { kind: 'element', element: body }]);
    grouped += 1;
  }
  return grouped;
}

/**
 * Lists the head rows that Chromium printed again on later pages of a table. It tags every repetition, so a
 * screen reader would read the head once for each page; one reading is enough.
 */
export function repeatedHeads(tree: StructureTree, pageIndex: (page: PDFRef) => number): ContentKid[] {
  const repeated: ContentKid[] = [];
  for (const [table] of tree.elements()) {
    if (tree.type(table) !== 'Table') continue;
    const contents = headRows(tree, table).flatMap((row) => contentOf(tree, row));
    const firstPage = Math.min(...contents.map((kid) => pageIndex(kid.page)));
    repeated.push(...contents.filter((kid) => pageIndex(kid.page) > firstPage));
  }
  return repeated;
}

function contentOf(tree: StructureTree, element: PDFRef): ContentKid[] {
  return tree.kids(element).flatMap((kid) => {
    if (kid.kind === 'content') return [kid];
    return kid.kind === 'element' ? contentOf(tree, kid.element) : [];
  });
}

function isHeadRow(tree: StructureTree, row: PDFRef): boolean {
  const cells = tree.elementKids(row);
  return cells.length > 0 && cells.every((cell) => tree.type(cell) === 'TH' && isColumnHeading(tree, cell));
}

function isColumnHeading(tree: StructureTree, cell: PDFRef): boolean {
  const attributes = tree.dict(cell).lookup(PDFName.of('A'));
  const list = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return list.some((entry) => {
    const dict = tree.context.lookup(entry);
    return dict instanceof PDFDict && String(dict.get(PDFName.of('Scope'))) === '/Column';
  });
}
