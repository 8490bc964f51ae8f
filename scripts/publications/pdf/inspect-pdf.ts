import type { PDFDocument } from '@cantoo/pdf-lib';
import { type ElementRules, judgeElements } from './inspect-elements.ts';
import { lettersOf, quote } from './inspect-letters.ts';
import { judgeOrder } from './inspect-order.ts';
import type { SourceText } from './inspect-source.ts';
import { judgeTables } from './inspect-tables.ts';
import { elementsOf, readTagged, type Tagged } from './inspect-tree.ts';

/** `language` is the BCP 47 tag of the file; `source` is what was set, read before it was printed. */
export type Inspection = ElementRules & { readonly language: string; readonly source: SourceText };

/**
 * Judges a finished file as who hears it would: names of pictures, order of headings, heads of tables, texts of
 * links, lists, languages, and that it says what was set in the same order. Each complaint names the page, the words
 * and what is wrong; a sound file has none. PDF/UA itself is left to veraPDF.
 */
export function inspectPdf(document: PDFDocument, { language, source, ...rules }: Inspection): string[] {
  const root = readTagged(document);
  return [
    ...(root.language === language
      ? []
      : [`the file is in ${root.language || 'no language'}, not ${language}`]),
    ...judgeElements(root, rules),
    ...judgeTables(root),
    ...judgeFigures(root, source.figures),
    ...judgeOrder(source.pieces, root),
  ];
}

function judgeFigures(root: Tagged, expected: readonly string[]): string[] {
  const found = [...elementsOf(root)].flatMap(([{ alternative, type }]) =>
    type === 'Figure' && alternative !== null ? [lettersOf(alternative)] : [],
  );
  const missing = expected.find((name, index) => found[index] !== lettersOf(name));
  if (missing !== undefined) return [`the picture ${quote(missing)} is not in its place among the tags`];
  return found.length > expected.length ? ['the tags have more pictures than the text'] : [];
}
