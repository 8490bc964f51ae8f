import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { type Field, readFieldAddress } from '../../../layouts/print/field-address.ts';
import { scriptOf } from '../fonts.ts';
import type { StructureTree } from '../pdf/structure-tree.ts';
import { embedFormFont } from './embed-form-font.ts';
import { boxLooks, lineLook } from './field-looks.ts';
import type { MergedFont } from './merge-fonts.ts';

const TYPE_SIZE = 12;
/** Quadding (ISO 32000-1, table 222). */
const RIGHT = PDFNumber.of(2);
const WRITE = `/Sans ${TYPE_SIZE} Tf 0 g`;
/** Bits of a text field (ISO 32000-1, table 228): no list of wrong words, no text beyond what is seen on paper. */
const flag = { multiline: 2 ** 12, doNotSpellCheck: 2 ** 22, doNotScroll: 2 ** 23 } as const;

/**
 * Makes form fields of the links that stand for them (see `writeFieldAddress`), in the order of reading: nothing is
 * sent, nothing runs. Arabic is written from the right. Each field has its words as a tooltip and is the only content of its Form element
 * (ISO 14289-1, 7.18.1 and 7.18.4). Returns how many there are.
 */
export function makeFields(
  document: PDFDocument,
  tree: StructureTree,
  font: MergedFont | null,
  language: string,
): number {
  const found = [...findFields(document, tree)];
  if (found.length === 0) return 0;
  if (font === null) throw new Error('The file has fields and no letters to fill them with.');
  const { context, catalog } = document;
  const letters = embedFormFont(document, font);
  const resources = context.obj({ Font: { Sans: letters } });
  for (const [index, { annotation, field }] of found.entries()) {
    writeField(document, annotation, field, resources);
    if (field.kind === 'line' && scriptOf(language) === 'Arab') annotation.set(PDFName.of('Q'), RIGHT);
    annotation.set(PDFName.of('T'), PDFString.of(`${field.kind}-${index + 1}`));
  }
  for (const { element, kid } of found) {
    tree.setType(element, 'Form');
    tree.setKids(element, [kid]);
  }
  const form = context.obj({ Fields: found.map(({ ref }) => ref), DR: resources });
  form.set(PDFName.of('DA'), PDFString.of(WRITE));
  catalog.set(PDFName.of('AcroForm'), context.register(form));
  return found.length;
}

type Found = {
  readonly element: PDFRef;
  readonly kid: ReturnType<StructureTree['kids']>[number];
  readonly ref: PDFRef;
  readonly annotation: PDFDict;
  readonly field: Field;
};

function* findFields(document: PDFDocument, tree: StructureTree): Generator<Found> {
  for (const [element] of tree.elements()) {
    for (const kid of tree.kids(element)) {
      if (kid.kind !== 'annotation') continue;
      const annotation = document.context.lookup(kid.annotation, PDFDict);
      const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
      const isText = address instanceof PDFString || address instanceof PDFHexString;
      const field = isText ? readFieldAddress(address.decodeText()) : null;
      if (field !== null) yield { element, kid, ref: kid.annotation, annotation, field };
    }
  }
}

function writeField(document: PDFDocument, annotation: PDFDict, field: Field, resources: PDFDict): void {
  const set = (name: string, value: Parameters<PDFDict['set']>[1]) => annotation.set(PDFName.of(name), value);
  for (const name of ['A', 'Dest', 'Border', 'C', 'H']) annotation.delete(PDFName.of(name));
  set('Subtype', PDFName.of('Widget'));
  set('TU', PDFHexString.fromText(field.label));
  set('F', PDFNumber.of(4));
  const size = sizeOf(annotation);
  if (field.kind === 'box') {
    set('FT', PDFName.of('Btn'));
    set('V', PDFName.of('Off'));
    set('AS', PDFName.of('Off'));
    set('AP', document.context.obj({ N: boxLooks(document, size) }));
    return;
  }
  const several = field.rows > 1 ? flag.multiline : 0;
  set('FT', PDFName.of('Tx'));
  set('Ff', PDFNumber.of(several + flag.doNotSpellCheck + flag.doNotScroll));
  set('DA', PDFString.of(WRITE));
  set('AP', document.context.obj({ N: lineLook(document, size, resources) }));
}

function sizeOf(annotation: PDFDict): { width: number; height: number } {
  const [left = 0, bottom = 0, right = 0, top = 0] = annotation
    .lookup(PDFName.of('Rect'), PDFArray)
    .asArray()
    .map((value) => (value instanceof PDFNumber ? value.asNumber() : 0));
  return { width: right - left, height: top - bottom };
}
