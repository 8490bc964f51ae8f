import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { ContentKid } from './structure-tree.ts';

/**
 * The way back from content to its structure element (ISO 32000-1, 14.7.4.4): pages and forms own an array by
 * content number, annotations own one element.
 */
export class ParentTree {
  readonly #document: PDFDocument;
  readonly #entries = new Map<number, PDFObject>();

  constructor(document: PDFDocument, root: PDFDict) {
    this.#document = document;
    const tree = root.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
    if (tree !== undefined) this.#readNode(tree);
    const flat = [...this.#entries].sort(([a], [b]) => a - b).flat();
    root.set(PDFName.of('ParentTree'), document.context.obj({ Nums: flat }));
  }

  setContentOwner(kid: ContentKid, element: PDFRef): void {
    this.#contentOwners(kid)?.set(kid.mcid, element);
  }

  /** Says that this content belongs to no element any more. */
  forgetContent(kid: ContentKid): void {
    this.#contentOwners(kid)?.set(kid.mcid, PDFNull);
  }

  /** An annotation's entry is its element itself, so the flat list is written anew on a change. */
  setAnnotationOwner(annotation: PDFRef, element: PDFRef): void {
    const dict = this.#document.context.lookup(annotation, PDFDict);
    const index = dict.lookupMaybe(PDFName.of('StructParent'), PDFNumber)?.asNumber();
    if (index === undefined || this.#entries.get(index) === element) return;
    this.#entries.set(index, element);
    const nums = this.#nums();
    const place = nums.asArray().findIndex((value, at) => at % 2 === 0 && String(value) === String(index));
    nums.set(place + 1, element);
  }

  #contentOwners(kid: ContentKid): PDFArray | undefined {
    const holder = this.#document.context.lookup(kid.form ?? kid.page);
    const dict = holder instanceof PDFDict ? holder : streamDict(holder);
    const index = dict?.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
    const entry = index === undefined ? undefined : this.#entries.get(index);
    const owners = this.#document.context.lookup(entry);
    return owners instanceof PDFArray ? owners : undefined;
  }

  #nums(): PDFArray {
    return this.#document.catalog
      .lookup(PDFName.of('StructTreeRoot'), PDFDict)
      .lookup(PDFName.of('ParentTree'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray);
  }

  #readNode(node: PDFDict): void {
    const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
    for (let index = 0; index < (kids?.size() ?? 0); index += 1) {
      const kid = kids?.lookup(index);
      if (kid instanceof PDFDict) this.#readNode(kid);
    }
    const nums = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
    for (let index = 0; index + 1 < (nums?.size() ?? 0); index += 2) {
      const number = nums?.lookup(index);
      const entry = nums?.get(index + 1);
      if (number instanceof PDFNumber && entry !== undefined) this.#entries.set(number.asNumber(), entry);
    }
  }
}

function streamDict(value: unknown): PDFDict | undefined {
  const dict = typeof value === 'object' && value !== null && 'dict' in value ? value.dict : undefined;
  return dict instanceof PDFDict ? dict : undefined;
}
