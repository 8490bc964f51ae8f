import { escapeHtml } from '../../content/html.ts';

/** A file of the book; `spine` files are read in their order, `properties` are those of EPUB 3.3, 5.6.2. */
export type EpubItem = {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly properties?: string;
  readonly spine?: boolean;
};

export type EpubMetadata = {
  /** A URI that stays the same for this edition, such as a URN of a UUID. */
  readonly identifier: string;
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly publisher: string;
  readonly description: string;
  /** Day of the edition, YYYY-MM-DD. */
  readonly date: string;
  readonly rights: string;
  /** How somebody who cannot see reads it, in a sentence. */
  readonly accessibility: string;
  readonly hasPictures: boolean;
};

/**
 * Writes the package document: metadata with what readers with disabilities need to know (EPUB Accessibility 1.1,
 * schema.org), manifest, spine. No conformance is claimed, since nobody has audited it.
 */
export function writePackage(metadata: EpubMetadata, items: readonly EpubItem[]): string {
  const { accessibility, date, description, direction, hasPictures, identifier, language } = metadata;
  const say = (name: string, text: string) => `<dc:${name}>${escapeHtml(text)}</dc:${name}>`;
  const meta = (property: string, text: string) => `<meta property="${property}">${escapeHtml(text)}</meta>`;
  const modes = ['textual', ...(hasPictures ? ['visual'] : [])];
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'ARIA',
    'displayTransformability',
    ...(hasPictures ? ['alternativeText'] : []),
  ];
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${direction}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="id">${escapeHtml(identifier)}</dc:identifier>`,
    say('title', metadata.title),
    say('language', language),
    say('creator', metadata.publisher),
    say('publisher', metadata.publisher),
    say('description', description),
    say('rights', metadata.rights),
    say('date', date),
    meta('dcterms:modified', `${date}T00:00:00Z`),
    ...modes.map((mode) => meta('schema:accessMode', mode)),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', accessibility),
    '</metadata>',
    '<manifest>',
    ...items.map(
      ({ href, id, properties, type }) =>
        `<item id="${id}" href="${href}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`,
    ),
    '</manifest>',
    `<spine page-progression-direction="${direction}">`,
    ...items.filter(({ spine }) => spine).map(({ id }) => `<itemref idref="${id}"/>`),
    '</spine>',
    '</package>',
  ];
  return `${lines.join('\n')}\n`;
}
