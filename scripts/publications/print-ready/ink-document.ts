import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { readOperations, writeOperations } from '../pdf/artifacts-operations.ts';
import { readPageStream } from '../pdf/artifacts-streams.ts';
import { inkImage } from './ink-images.ts';
import { inkOperations } from './ink-operations.ts';

/**
 * Turns all colours of a document into ink: pages, the forms and patterns that they draw, pictures, and the space in
 * which transparent things are mixed.
 * @throws UnknownColour for what cannot be printed in four inks; nothing is guessed.
 */
export function inkDocument(document: PDFDocument): void {
  const { context } = document;
  for (const page of document.getPages()) {
    const stream = readPageStream(context, page);
    stream.write(inkOperations(stream.operations));
    inkGroup(page.node);
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const subtype = String(object.dict.get(PDFName.of('Subtype')));
    if (subtype === '/Image') context.assign(ref, inkImage(context, object));
    else if (subtype === '/Form' || object.dict.has(PDFName.of('PatternType')))
      inkStream(document, ref, object);
  }
}

function inkStream({ context }: PDFDocument, ref: PDFRef, stream: PDFRawStream): void {
  const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const bytes = deflateSync(Buffer.from(writeOperations(inkOperations(readOperations(text))), 'latin1'), {
    level: 9,
  });
  const dict = stream.dict;
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length));
  dict.delete(PDFName.of('DecodeParms'));
  inkGroup(dict);
  context.assign(ref, PDFRawStream.of(dict, bytes));
}

/** A transparency group mixes in the space of the press (ISO 15930-7, 6.2.4.3). */
function inkGroup(holder: PDFDict): void {
  const group = holder.lookupMaybe(PDFName.of('Group'), PDFDict);
  if (group?.has(PDFName.of('CS'))) group.set(PDFName.of('CS'), PDFName.of('DeviceCMYK'));
}
