import type { PDFRef } from '@cantoo/pdf-lib';
import type { StructureTree } from './structure-tree.ts';

/** What a print view says through a private part of a language tag, since Chromium passes on no other attribute. */
export type PrintRole = 'fn' | 'toc';

/**
 * Splits a tag that carries a role; a plain one has none.
 * @example splitLanguage('cs-x-fn') // { language: 'cs', role: 'fn' }
 */
export function splitLanguage(tag: string): { readonly language: string; readonly role: PrintRole | null } {
  const match = /^(.+)-x-(fn|toc)$/.exec(tag);
  if (match?.[1] === undefined) return { language: tag, role: null };
  return { language: match[1], role: match[2] === 'fn' ? 'fn' : 'toc' };
}

/** Takes the roles out of the languages and returns which elements had them. A language like the parent's is dropped. */
export function readPrintRoles(tree: StructureTree): Map<PDFRef, PrintRole> {
  const roles = new Map<PDFRef, PrintRole>();
  const inherited = new Map<PDFRef | null, string>();
  for (const [element, parent] of tree.elements()) {
    const around = inherited.get(parent) ?? '';
    const { language, role } = splitLanguage(tree.language(element) ?? around);
    if (role !== null) roles.set(element, role);
    if (tree.language(element) !== null) tree.setLanguage(element, language === around ? null : language);
    inherited.set(element, language);
  }
  return roles;
}

const inlineTypes = new Set([
  'NonStruct',
  'Span',
  'Link',
  'Reference',
  'Strong',
  'Em',
  'Code',
  'Quote',
  'Figure',
]);
const textTypes = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'Caption',
  'Lbl',
  'TD',
  'TH',
  'Link',
  'Note',
]);

/** Makes a Span of each element that has a language of its own inside a line of text; returns how many. */
export function makeLanguageSpans(tree: StructureTree): number {
  let made = 0;
  for (const [element, parent] of [...tree.elements()]) {
    if (parent === null || tree.language(element) === null) continue;
    const isBox = ['NonStruct', 'Div'].includes(tree.type(element));
    if (!isBox || !isInline(tree, element) || !standsInText(tree, element, parent)) continue;
    tree.setType(element, 'Span');
    made += 1;
  }
  return made;
}

function isInline(tree: StructureTree, element: PDFRef): boolean {
  return tree
    .elementKids(element)
    .every((kid) => (inlineTypes.has(tree.type(kid)) || tree.type(kid) === 'Div') && isInline(tree, kid));
}

/** In a paragraph, or beside a run of text: Chromium's runs are NonStruct elements with nothing but content. */
function standsInText(tree: StructureTree, element: PDFRef, parent: PDFRef): boolean {
  if (textTypes.has(tree.type(parent))) return true;
  return tree
    .elementKids(parent)
    .some((kid) => kid !== element && tree.type(kid) === 'NonStruct' && tree.kids(kid).every(isContent));
}

function isContent(kid: { readonly kind: string }): boolean {
  return kid.kind === 'content';
}
