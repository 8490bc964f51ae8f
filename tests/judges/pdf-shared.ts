import { readFileSync } from 'node:fs';
import { addressOf } from '../../scripts/content/address.ts';
import { Catalogue, type CatalogueEntry } from '../../scripts/content/catalogue.ts';
import type { Library } from '../../scripts/content/library.ts';
import type { BookChapter } from './pdf-book.ts';
import { readWebText, type WebText } from './pdf-same-text.ts';
import type { SharedBuild } from './shared-build.ts';

/** A publication of the shared build with the place of its file. */
export type SharedPublication = { readonly entry: CatalogueEntry; readonly path: string };

/** Lists the publications of the shared build, as its catalogue names them. */
export function readSharedPublications({ folder }: SharedBuild): SharedPublication[] {
  const text = readFileSync(`${folder}/downloads/catalogue.json`, 'utf8');
  return Catalogue.parse(JSON.parse(text)).publications.map((entry) => ({
    entry,
    path: `${folder}/downloads/${entry.file}`,
  }));
}

/** Reads what the site says in the pages that are chapters of a manual, by the id of the chapter. */
export function readChapterPages(
  { folder, manifest }: SharedBuild,
  library: Library,
  tag: string,
  chapters: readonly BookChapter[],
): Map<string, WebText> {
  return new Map(
    chapters.map(({ id, path }) => {
      const address = addressOf(library, tag, path).slice(manifest.base.length);
      return [id, readWebText(readFileSync(`${folder}/${address}index.html`, 'utf8'))];
    }),
  );
}
