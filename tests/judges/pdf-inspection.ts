import { PDFDocument } from '@cantoo/pdf-lib';
import type { CatalogueEntry } from '../../scripts/content/catalogue.ts';
import { readPieces } from '../../scripts/publications/pdf/inspect-order.ts';
import { inspectPdf } from '../../scripts/publications/pdf/inspect-pdf.ts';
import type { SourceText } from '../../scripts/publications/pdf/inspect-source.ts';
import { elementsOf, readTagged } from '../../scripts/publications/pdf/inspect-tree.ts';

/** Reads from a sound file what was set; the build compared both before it published the file. */
export async function readSourceOf(bytes: Uint8Array): Promise<SourceText> {
  const root = readTagged(await PDFDocument.load(bytes, { updateMetadata: false }));
  const figures = [...elementsOf(root)].flatMap(([{ alternative, type }]) =>
    type === 'Figure' && alternative !== null ? [alternative] : [],
  );
  return { pieces: readPieces(root), figures };
}

/** Lets the check of the build judge a file. */
export async function inspectFile(
  bytes: Uint8Array,
  { kind, language }: Pick<CatalogueEntry, 'kind' | 'language'>,
  source: SourceText,
): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const titles = kind === 'manual' ? 'many' : 'one';
  return inspectPdf(document, { language, source, titles, vagueLinks: ['zde', 'here'] });
}
