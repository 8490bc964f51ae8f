import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { ParentTree } from './structure-parent-tree.ts';

/** Marked content of an element: number `mcid` in a page's own stream, or in a form drawn on it (`form`). */
export type ContentKid = {
  readonly kind: 'content';
  readonly page: PDFRef;
  readonly form: PDFRef | null;
  readonly mcid: number;
};
export type ElementKid = { readonly kind: 'element'; readonly element: PDFRef };
export type AnnotationKid = {
  readonly kind: 'annotation';
  readonly annotation: PDFRef;
  readonly entry: PDFDict;
};
export type Kid = ElementKid | ContentKid | AnnotationKid;

const key = {
  kids: PDFName.of('K'),
  type: PDFName.of('S'),
  parent: PDFName.of('P'),
  page: PDFName.of('Pg'),
  language: PDFName.of('Lang'),
  alternative: PDFName.of('Alt'),
  id: PDFName.of('ID'),
};

/**
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7), read and written through one door so that links from
 * parent to kid, from kid to parent and from content to element always agree.
 */
export class StructureTree {
  readonly context: PDFContext;
  readonly root: PDFDict;
  readonly parents: ParentTree;
  readonly document: PDFRef;

  constructor(document: PDFDocument) {
    const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
    if (root === undefined) throw new Error('The PDF has no structure tree: print it with tags.');
    this.context = document.context;
    this.root = root;
    this.parents = new ParentTree(document, root);
    const [top] = listOf(this.context.lookup(root.get(key.kids)), root.get(key.kids));
    if (!(top instanceof PDFRef)) throw new Error('The structure tree has no document element.');
    this.document = top;
  }

  type(element: PDFRef): string {
    return this.dict(element).lookup(key.type, PDFName).decodeText();
  }

  setType(element: PDFRef, type: string): void {
    this.dict(element).set(key.type, PDFName.of(type));
  }

  /** The element's own language, null when it takes its parent's. */
  language(element: PDFRef): string | null {
    return this.text(element, key.language);
  }

  setLanguage(element: PDFRef, language: string | null): void {
    if (language === null) this.dict(element).delete(key.language);
    else this.dict(element).set(key.language, PDFString.of(language));
  }

  alternative(element: PDFRef): string | null {
    return this.text(element, key.alternative);
  }

  id(element: PDFRef): string | null {
    return this.text(element, key.id);
  }

  setId(element: PDFRef, id: string): void {
    this.dict(element).set(key.id, PDFString.of(id));
  }

  dict(element: PDFRef): PDFDict {
    return this.context.lookup(element, PDFDict);
  }

  kids(element: PDFRef): Kid[] {
    const dict = this.dict(element);
    const page = dict.get(key.page);
    return listOf(dict.lookup(key.kids), dict.get(key.kids)).map((entry) => this.readKid(entry, page));
  }

  elementKids(element: PDFRef): PDFRef[] {
    return this.kids(element).flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
  }

  /** Gives an element these kids, and each kid this parent. */
  setKids(element: PDFRef, kids: readonly Kid[]): void {
    const dict = this.dict(element);
    const content = kids.find((kid) => kid.kind === 'content');
    if (content !== undefined && dict.get(key.page) === undefined) dict.set(key.page, content.page);
    if (kids.length === 0) dict.delete(key.kids);
    else dict.set(key.kids, this.context.obj(kids.map((kid) => this.writeKid(element, kid))));
  }

  /** Makes an element without a place in the tree yet. */
  create(type: string): PDFRef {
    return this.context.register(this.context.obj({ Type: 'StructElem', S: type }));
  }

  /** All elements in reading order, each with its parent; the document element has none. */
  *elements(from = this.document, parent: PDFRef | null = null): Generator<[PDFRef, PDFRef | null]> {
    yield [from, parent];
    for (const kid of this.elementKids(from)) yield* this.elements(kid, from);
  }

  private text(element: PDFRef, name: PDFName): string | null {
    const value = this.dict(element).lookup(name);
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
  }

  private readKid(entry: unknown, page: unknown): Kid {
    if (entry instanceof PDFNumber && page instanceof PDFRef) {
      return { kind: 'content', page, form: null, mcid: entry.asNumber() };
    }
    const dict = entry instanceof PDFRef ? this.context.lookup(entry) : entry;
    if (!(dict instanceof PDFDict)) throw new Error('The structure tree has a kid of an unknown kind.');
    const type = dict.lookupMaybe(PDFName.of('Type'), PDFName)?.decodeText();
    if (type === 'MCR') {
      const form = dict.get(PDFName.of('Stm'));
      return {
        kind: 'content',
        page: refOf(dict.get(key.page) ?? page),
        form: form === undefined ? null : refOf(form),
        mcid: dict.lookup(PDFName.of('MCID'), PDFNumber).asNumber(),
      };
    }
    if (type === 'OBJR') {
      return { kind: 'annotation', annotation: refOf(dict.get(PDFName.of('Obj'))), entry: dict };
    }
    return { kind: 'element', element: refOf(entry) };
  }

  private writeKid(element: PDFRef, kid: Kid): PDFRef | PDFNumber | PDFDict {
    if (kid.kind === 'element') {
      this.dict(kid.element).set(key.parent, element);
      return kid.element;
    }
    if (kid.kind === 'annotation') {
      this.parents.setAnnotationOwner(kid.annotation, element);
      return kid.entry;
    }
    this.parents.setContentOwner(kid, element);
    if (kid.form === null && this.dict(element).get(key.page) === kid.page) return PDFNumber.of(kid.mcid);
    const stream = kid.form === null ? {} : { Stm: kid.form };
    return this.context.obj({ Type: 'MCR', Pg: kid.page, ...stream, MCID: kid.mcid });
  }
}

function listOf(value: unknown, entry: unknown): unknown[] {
  if (value === undefined) return [];
  return value instanceof PDFArray ? value.asArray() : [entry];
}

function refOf(value: unknown): PDFRef {
  if (!(value instanceof PDFRef))
    throw new Error('The structure tree has a direct object where it needs a reference.');
  return value;
}
