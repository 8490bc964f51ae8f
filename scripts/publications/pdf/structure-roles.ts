import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { StructureTree } from './structure-tree.ts';

/** Standard structure types of ISO 32000-1, 14.8.4. */
const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** What the types that Chromium invents stand for; whatever else it may invent is taken as plain inline text. */
const nearestTypes: Readonly<Record<string, string>> = { Aside: 'Div', Title: 'P', FENote: 'Note' };

/** Maps types outside the standard to the nearest standard one and returns how many were mapped. */
export function mapRoles(tree: StructureTree): number {
  const types = new Set([...tree.elements()].map(([element]) => tree.type(element)));
  const foreign = [...types].filter((type) => !standardTypes.has(type)).sort();
  if (foreign.length === 0) return 0;
  const known = tree.root.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  const map = known ?? tree.context.obj({});
  for (const type of foreign) map.set(PDFName.of(type), PDFName.of(nearestTypes[type] ?? 'Span'));
  tree.root.set(PDFName.of('RoleMap'), map);
  return foreign.length;
}
