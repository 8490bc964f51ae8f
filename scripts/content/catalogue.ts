import { z } from 'zod';
import { Edition } from './edition.ts';

/** One finished publication: a language and an edition of it. The site, the press room and the tests read this file. */
export const CatalogueEntry = z.strictObject({
  id: z.string().describe('Id of the publication'),
  code: z.string().describe('Code on its cover'),
  kind: z
    .enum(['manual', 'leaflet', 'zine', 'brochure', 'poster', 'form', 'card'])
    .describe('Book, folded sheet, cut booklet, pages, large sheet, sheets to fill, card'),
  edition: Edition.describe('For whom it was made'),
  language: z.string().describe('BCP 47 tag'),
  region: z.string().nullable().describe('Region whose centre it names, or null'),
  class: z.enum(['high', 'normal']).describe('high: neutral file name'),
  title: z.string().describe('Title on the cover'),
  documentTitle: z.string().describe('Title that a reader of the file shows'),
  description: z.string().describe('For whom it is'),
  file: z.string().describe('Path below downloads/'),
  pages: z.int().positive().describe('Number of pages of the file'),
  bytes: z.int().positive().describe('Size of the file'),
  sha256: z.string().describe('SHA-256 of the file'),
  cover: z
    .strictObject({ file: z.string(), width: z.int(), height: z.int() })
    .describe('Picture of the first page, below downloads/'),
  engine: z.string().describe('Version of the printing engine'),
  review: z.string().describe('none, or who judged it'),
});
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

export const Catalogue = z.strictObject({
  date: z.iso.date().describe('Day of the build'),
  publications: z.array(CatalogueEntry).describe('Finished publications, by id, language and edition'),
});
export type Catalogue = z.infer<typeof Catalogue>;
