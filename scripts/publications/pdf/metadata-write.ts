import { createHash } from 'node:crypto';
import {
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFString,
} from '@cantoo/pdf-lib';
import { type PdfMetadata, writeXmp } from './metadata-xmp.ts';

/** Stands for the second half of the file's id until the bytes are known; see `sealFile`. */
export const UNKNOWN_ID = '5eed'.repeat(8);

/** Writes title, language, dates and ids, the same for the same input; nothing of the browser's stays. */
export function writeMetadata(document: PDFDocument, metadata: PdfMetadata, id: string): void {
  const { context, catalog } = document;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 32);
  const bytes = Buffer.from(writeXmp(metadata, uuidOf(hash)), 'utf8');
  const packet = context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
  catalog.set(PDFName.of('Lang'), PDFString.of(metadata.language));
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));

  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  for (const name of info.keys()) info.delete(name);
  document.setTitle(metadata.title);
  if (metadata.author !== null) document.setAuthor(metadata.author);
  if (metadata.subject !== null) document.setSubject(metadata.subject);
  document.setCreator(metadata.creator);
  document.setProducer(metadata.creator);
  document.setCreationDate(metadata.date);
  document.setModificationDate(metadata.date);
  context.header = PDFHeader.forVersion(1, 7);
  context.trailerInfo.ID = context.obj([PDFHexString.of(hash), PDFHexString.of(UNKNOWN_ID)]);
}

/** Puts the hash of the finished bytes where the second half of the file's id was left open (ISO 32000-1, 14.4). */
export function sealFile(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const place = file.lastIndexOf(UNKNOWN_ID, undefined, 'latin1');
  if (place === -1) throw new Error('The PDF was saved without its id.');
  const hash = createHash('sha256').update(file).digest('hex').slice(0, UNKNOWN_ID.length);
  file.write(hash, place, 'latin1');
  return file;
}

/** Spells 32 hexadecimal signs as a UUID of version 8, the one for ids of one's own making (RFC 9562). */
function uuidOf(hash: string): string {
  const [a, b, c, d, e] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(13, 16),
    hash.slice(17, 20),
    hash.slice(20),
  ];
  return `${a}-${b}-8${c}-8${d}-${e}`;
}
