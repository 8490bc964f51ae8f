import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { readMarkedText } from './inspect-marked-text.ts';
import { StructureTree } from './structure-tree.ts';

/** An element of the structure tree, read whole: what it is, in which language, where, and what it says. */
export type Tagged = {
  readonly type: string;
  /** Its own language or that of what it stands in. */
  readonly language: string;
  /** Page on which it begins, from 1; 0 where it has no content. */
  readonly page: number;
  readonly alternative: string | null;
  readonly attributes: ReadonlyMap<string, string>;
  /** Descriptions of its annotations; empty strings where one lacks it. */
  readonly descriptions: readonly string[];
  readonly kids: readonly (Tagged | Said)[];
};

/** A run of text in an element. */
export type Said = { readonly said: string; readonly page: number };

/** Reads the structure tree of a finished file with the text in it. */
export function readTagged(document: PDFDocument): Tagged {
  const tree = new StructureTree(document);
  const texts = readMarkedText(document);
  const pages = new Map<PDFRef, number>(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const read = (element: PDFRef, around: string): Tagged => {
    const language = tree.language(element) ?? around;
    const kids: (Tagged | Said)[] = [];
    const descriptions: string[] = [];
    for (const kid of tree.kids(element)) {
      if (kid.kind === 'element') kids.push(read(kid.element, language));
      else if (kid.kind === 'annotation') descriptions.push(describe(document, kid.annotation));
      else
        kids.push({
          said: texts.get(`${kid.form ?? kid.page} ${kid.mcid}`) ?? '',
          page: pages.get(kid.page) ?? 0,
        });
    }
    const page = kids.find((kid) => kid.page > 0)?.page ?? 0;
    const attributes = readAttributes(tree, element);
    const alternative = tree.alternative(element);
    return { type: tree.type(element), language, page, alternative, attributes, descriptions, kids };
  };
  return read(tree.document, textOf(document.catalog.lookup(PDFName.of('Lang'))));
}

/** All elements in reading order, each with what it stands in. */
export function* elementsOf(
  element: Tagged,
  around: Tagged | null = null,
): Generator<[Tagged, Tagged | null]> {
  yield [element, around];
  for (const kid of element.kids) if ('type' in kid) yield* elementsOf(kid, element);
}

/** What is read aloud of an element: its alternative, or its text and that of all it holds. */
export function textIn(element: Tagged): string {
  if (element.alternative !== null) return element.alternative;
  return element.kids.map((kid) => ('said' in kid ? kid.said : textIn(kid))).join('');
}

function describe({ context }: PDFDocument, annotation: PDFRef): string {
  const dict = context.lookup(annotation, PDFDict);
  return textOf(dict.lookup(PDFName.of('Contents')) ?? dict.lookup(PDFName.of('TU')));
}

/** Attributes by name, such as `Scope` → `Column`, `ColSpan` → `2`. */
function readAttributes(tree: StructureTree, element: PDFRef): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const value = tree.dict(element).lookup(PDFName.of('A'));
  for (const entry of value instanceof PDFArray ? value.asArray() : [value]) {
    const dict = tree.context.lookup(entry);
    if (!(dict instanceof PDFDict)) continue;
    for (const [name, said] of dict.entries()) found.set(name.decodeText(), String(said).replace(/^\//, ''));
  }
  return found;
}

function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
