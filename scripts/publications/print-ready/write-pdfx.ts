import { createHash } from 'node:crypto';
import { PDFDict, type PDFDocument, PDFHeader, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { escapeHtml } from '../../content/html.ts';
import { sealFile, UNKNOWN_ID } from '../pdf/metadata-write.ts';

/**
 * For which press the inks are meant: its ICC profile and the name by which the printing house knows it. `registered`
 * is its name in the registry of the ICC, null for a printing house's own.
 */
export type OutputCondition = {
  readonly name: string;
  readonly profile: Uint8Array;
  readonly registered: string | null;
};

export type PdfxMetadata = {
  readonly title: string;
  readonly creator: string;
  readonly date: Date;
  /** Names the publication and its edition; the same id gives the same file id. */
  readonly id: string;
};

/**
 * Writes what makes a file PDF/X-4 (ISO 15930-7): identification in XMP, an output intent with the profile of the
 * press, trapping state, dates and ids. The same input gives the same bytes.
 */
export async function writePdfx(
  document: PDFDocument,
  { creator, date, id, title }: PdfxMetadata,
  condition: OutputCondition,
): Promise<Uint8Array> {
  const { catalog, context } = document;
  const profile = context.register(context.flateStream(condition.profile, { N: 4 }));
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFX' }) as PDFDict;
  intent.set(PDFName.of('OutputConditionIdentifier'), PDFString.of(condition.registered ?? 'Custom'));
  if (condition.registered !== null)
    intent.set(PDFName.of('RegistryName'), PDFString.of('http://www.color.org'));
  intent.set(PDFName.of('OutputCondition'), PDFHexString.fromText(condition.name));
  intent.set(PDFName.of('Info'), PDFHexString.fromText(condition.name));
  intent.set(PDFName.of('DestOutputProfile'), profile);
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));

  const hash = createHash('sha256').update(id).digest('hex').slice(0, 32);
  const packet = Buffer.from(writeXmp({ title, creator, date, hash }), 'utf8');
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  );
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  for (const name of info.keys()) info.delete(name);
  document.setTitle(title);
  document.setCreator(creator);
  document.setProducer(creator);
  document.setCreationDate(date);
  document.setModificationDate(date);
  info.set(PDFName.of('Trapped'), PDFName.of('False'));
  context.header = PDFHeader.forVersion(1, 6);
  context.trailerInfo.ID = context.obj([PDFHexString.of(hash), PDFHexString.of(UNKNOWN_ID)]);
  return sealFile(await document.save({ useObjectStreams: false, updateFieldAppearances: false }));
}

type Xmp = { readonly title: string; readonly creator: string; readonly date: Date; readonly hash: string };

function writeXmp({ creator, date, hash, title }: Xmp): string {
  const day = `${date.toISOString().slice(0, 19)}Z`;
  const words = escapeHtml(title);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>${day}</xmp:CreateDate>
<xmp:ModifyDate>${day}</xmp:ModifyDate>
<xmp:MetadataDate>${day}</xmp:MetadataDate>
<xmp:CreatorTool>${escapeHtml(creator)}</xmp:CreatorTool>
<pdf:Producer>${escapeHtml(creator)}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<xmpMM:DocumentID>uuid:${hash}</xmpMM:DocumentID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
