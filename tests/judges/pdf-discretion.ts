import type { CatalogueEntry } from '../../scripts/content/catalogue.ts';
import { Edition } from '../../scripts/content/edition.ts';
import type { PdfFacts } from './pdf-facts.ts';

type Named = Pick<CatalogueEntry, 'file' | 'cover' | 'title' | 'description' | 'documentTitle'>;

/**
 * Judges a file for somebody who may be watched: file names and metadata must not tell what it is about nor where it
 * comes from, and nothing in it leads to a site.
 */
export function judgeDiscretion(facts: PdfFacts, entry: Named, siteName: string): string[] {
  const told = [
    ['file name', withoutEdition(entry.file)],
    ['cover name', withoutEdition(entry.cover.file)],
    ['document title', entry.documentTitle],
    ...[...facts.info].map(([name, value]) => [name, value]),
    ['XMP', facts.xmp],
  ];
  const telling = wordsOf(`${siteName} ${entry.title} ${entry.description}`);
  const faults = told.flatMap(([place = '', text = '']) => {
    const found = telling.filter((word) => wordsOf(text).some((own) => own === word));
    return found.length > 0 ? [`${place} tells: ${found.join(', ')}`] : [];
  });
  const hosts = facts.text.match(/https?:|www\.|\b[a-z0-9-]+\.(?:cz|org|eu|com|net)\b/gi) ?? [];
  return [
    ...faults,
    ...facts.addresses.map((address) => `leads to ${address}`),
    ...hosts.map((host) => `names the address ${host}`),
  ];
}

/** The name of an edition says nothing about the text: sheet-08-home-en.pdf. */
function withoutEdition(name: string): string {
  return Edition.options.reduce((left, edition) => left.replace(`-${edition}-`, '-'), name);
}

/** Words of four letters or more, without accents: a file name has none. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\p{L}{4,}/gu) ?? [];
}
