import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { PressFault } from './preflight.ts';

const interactive = ['AcroForm', 'OpenAction', 'AA', 'StructTreeRoot'];

/** Judges what the file says of itself (ISO 15930-7, 6.1 and 6.2.2), and that nothing in it acts. */
export function judgeIdentity(document: PDFDocument): PressFault[] {
  const { catalog } = document;
  const faults: PressFault[] = [];
  const say = (rule: PressFault['rule'], message: string, page: number | null = null) =>
    faults.push({ rule, severity: 'error', page, message });
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  const text = metadata instanceof PDFStream ? textOf(metadata) : '';
  if (!text.includes('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>'))
    say('pdfx-is-declared', 'The file does not say that it is PDF/X-4.');
  const intent = catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray)?.lookupMaybe(0, PDFDict);
  const profile = intent?.lookup(PDFName.of('DestOutputProfile'));
  if (!(profile instanceof PDFStream) || bytesOf(profile).length < 128)
    say('pdfx-is-declared', 'There is no output intent with the profile of a press.');
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
  if (String(info.get(PDFName.of('Trapped'))) !== '/False')
    say('pdfx-is-declared', 'The file does not say whether it is trapped.');
  for (const name of interactive)
    if (catalog.has(PDFName.of(name))) say('nothing-interactive', `The file still has ${name}.`);
  for (const [index, page] of document.getPages().entries())
    if (page.node.has(PDFName.of('Annots')))
      say('nothing-interactive', 'The page has links or fields.', index + 1);
  return faults;
}

function textOf(stream: PDFStream): string {
  return Buffer.from(bytesOf(stream)).toString('utf8');
}

function bytesOf(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
}
