import { createHash } from 'node:crypto';
import { PDFBool, type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { sealFile, UNKNOWN_ID } from '../pdf/metadata-write.ts';
import { sweepObjects } from './sweep-objects.ts';

export type SheetMetadata = {
  readonly title: string;
  readonly language: string;
  /** Written as creator and producer; says nothing where the reader may be watched. */
  readonly creator: string;
  readonly date: Date;
  /** Over which edge a sheet is turned for its back; null for sheets with one side. */
  readonly turn: 'short' | 'long' | null;
};

/**
 * Writes imposed sheets: named, printed in their true size and turned over the right edge unless the reader chooses
 * otherwise (ISO 32000-1, 12.2). The same input gives the same bytes.
 */
export async function finishSheets(
  document: PDFDocument,
  metadata: SheetMetadata,
  id: string,
): Promise<Uint8Array> {
  const { catalog, context } = document;
  const preferences = context.obj({}) as PDFDict;
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  preferences.set(PDFName.of('PrintScaling'), PDFName.of('None'));
  if (metadata.turn !== null)
    preferences.set(
      PDFName.of('Duplex'),
      PDFName.of(metadata.turn === 'short' ? 'DuplexFlipShortEdge' : 'DuplexFlipLongEdge'),
    );
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
  catalog.set(PDFName.of('Lang'), PDFString.of(metadata.language));
  document.setTitle(metadata.title);
  document.setCreator(metadata.creator);
  document.setProducer(metadata.creator);
  document.setCreationDate(metadata.date);
  document.setModificationDate(metadata.date);
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 32);
  context.trailerInfo.ID = context.obj([PDFHexString.of(hash), PDFHexString.of(UNKNOWN_ID)]);
  // Pages are taken over at the end, when it is known which are drawn.
  await document.flush();
  sweepObjects(document);
  return sealFile(await document.save({ useObjectStreams: false, updateFieldAppearances: false }));
}
