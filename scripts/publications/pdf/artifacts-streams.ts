import { deflateSync, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { type Operation, readOperations, writeOperations } from './artifacts-operations.ts';

/** A stream of drawing operations: a page's own, or a form drawn on pages. */
export type DrawingStream = {
  readonly holder: PDFRef;
  readonly operations: readonly Operation[];
  readonly resources: PDFDict | undefined;
  write(operations: readonly Operation[]): void;
};

/** Reads the drawing stream of a page; several parts become one when it is written. */
export function readPageStream(context: PDFContext, page: PDFPage): DrawingStream {
  const contents = page.node.get(PDFName.of('Contents'));
  const value = context.lookup(contents);
  const parts = value instanceof PDFArray ? value.asArray() : [contents];
  const text = parts.map((part) => decode(context.lookup(part))).join('\n');
  return {
    holder: page.ref,
    operations: readOperations(text),
    resources: page.node.Resources(),
    write: (operations) => {
      for (const part of parts) if (part instanceof PDFRef) context.delete(part);
      page.node.set(PDFName.of('Contents'), context.register(encode(context, context.obj({}), operations)));
    },
  };
}

/** Lists the forms that a stream can draw, by resource name with its slash, e.g. `/X7`. */
export function formNames(context: PDFContext, stream: DrawingStream): Map<string, PDFRef> {
  const forms = new Map<string, PDFRef>();
  const objects = stream.resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  for (const [name, ref] of objects?.entries() ?? []) {
    const form = context.lookup(ref);
    if (!(form instanceof PDFRawStream) || !(ref instanceof PDFRef)) continue;
    if (String(form.dict.get(PDFName.of('Subtype'))) === '/Form') forms.set(String(name), ref);
  }
  return forms;
}

/** Reads a form; it is written back in place. */
export function readForm(context: PDFContext, ref: PDFRef): DrawingStream {
  const form = context.lookup(ref);
  if (!(form instanceof PDFRawStream)) throw new Error('A form of the PDF has no readable content.');
  return {
    holder: ref,
    operations: readOperations(decode(form)),
    resources: form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict),
    write: (operations) => context.assign(ref, encode(context, form.dict, operations)),
  };
}

function decode(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('A page of the PDF has no readable content.');
  const isPlainFlate =
    String(stream.dict.get(PDFName.of('Filter'))) === '/FlateDecode' &&
    !stream.dict.has(PDFName.of('DecodeParms'));
  // The library inflates in JavaScript, ten times slower.
  const bytes = isPlainFlate ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode();
  return Buffer.from(bytes).toString('latin1');
}

function encode(context: PDFContext, dict: PDFDict, operations: readonly Operation[]): PDFRawStream {
  const bytes = deflateSync(Buffer.from(writeOperations(operations), 'latin1'));
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.delete(PDFName.of('DecodeParms'));
  dict.set(PDFName.of('Length'), context.obj(bytes.length));
  return PDFRawStream.of(dict, bytes);
}
