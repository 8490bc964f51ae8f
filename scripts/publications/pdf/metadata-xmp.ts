/** What a file says about itself. `title` and `language` are required by PDF/UA; `date` is the date of the edition. */
export type PdfMetadata = {
  readonly title: string;
  readonly language: string;
  readonly author: string | null;
  readonly subject: string | null;
  readonly date: Date;
  readonly creator: string;
};

/** Writes the XMP packet of a PDF/UA-1 file (ISO 14289-1, 5 and 7.1; XMP part 1). `documentId` is a UUID. */
export function writeXmp(metadata: PdfMetadata, documentId: string): string {
  const date = `${metadata.date.toISOString().slice(0, 19)}Z`;
  const properties = [
    '<pdfuaid:part>1</pdfuaid:part>',
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title>${alternatives(metadata.title, metadata.language)}</dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(metadata.language)}</rdf:li></rdf:Bag></dc:language>`,
    metadata.author === null
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(metadata.author)}</rdf:li></rdf:Seq></dc:creator>`,
    metadata.subject === null
      ? ''
      : `<dc:description>${alternatives(metadata.subject, metadata.language)}</dc:description>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${date}</xmp:MetadataDate>`,
    `<xmp:CreatorTool>${escapeXml(metadata.creator)}</xmp:CreatorTool>`,
    `<pdf:Producer>${escapeXml(metadata.creator)}</pdf:Producer>`,
    `<xmpMM:DocumentID>uuid:${documentId}</xmpMM:DocumentID>`,
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${namespaces}>
${properties.filter((property) => property !== '').join('\n')}
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

const namespaces = [
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['xmpMM', 'http://ns.adobe.com/xap/1.0/mm/'],
  ['pdf', 'http://ns.adobe.com/pdf/1.3/'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

function alternatives(text: string, language: string): string {
  const words = escapeXml(text);
  return `<rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li><rdf:li xml:lang="${escapeXml(language)}">${words}</rdf:li></rdf:Alt>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
