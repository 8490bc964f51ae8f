import type { CatalogueEntry } from '../content/catalogue.ts';
import { sha256 } from '../files/hash.ts';
import { writeFile } from '../files/write-file.ts';
import { readPdfInfo } from '../programs/read-pdf-info.ts';
import { type CoverPart, drawCover } from './draw-cover.ts';
import type { Manuscript } from './manuscript.ts';
import { directionOf } from './print-context.ts';
import type { PrintShop } from './print-shop.ts';
import { setEdition } from './set-edition.ts';

/**
 * Sets one edition of a publication into a folder, with a picture of its first page, and describes it. Whoever calls
 * decides whether the folder is published. An EPUB has as many pages as the screen edition, `screen`: it has none of
 * its own.
 * @throws TypesetError when it cannot be set; its message names the place.
 */
export async function makePublication(
  manuscript: Manuscript,
  shop: PrintShop,
  folder: string,
  screen: string | null,
): Promise<CatalogueEntry> {
  const { context, edition, fileName, documentTitle, plan } = manuscript;
  const { bytes, ending } = await setEdition(manuscript, shop, screen);
  const file = `${fileName}.${ending}`;
  await writeFile(`${folder}/${file}`, bytes);
  const shown = ending === 'epub' && screen !== null ? screen : `${folder}/${file}`;
  const cover = await drawCover(shown, partOfCover(manuscript), directionOf(context.library, context.tag));
  const coverFile = `${fileName}.png`;
  await writeFile(`${folder}/${coverFile}`, cover.png);
  const { pages } = await readPdfInfo(shown);
  return {
    id: plan.id,
    code: plan.code,
    kind: plan.kind,
    edition,
    language: context.tag,
    region: plan.kind === 'leaflet' ? plan.region : null,
    class: plan.class,
    title: manuscript.title,
    documentTitle,
    description: manuscript.description,
    file,
    pages,
    bytes: bytes.length,
    sha256: sha256(bytes),
    cover: { file: coverFile, width: cover.width, height: cover.height },
    engine: `Chromium ${shop.browserVersion}`,
    review: plan.review === 'none' ? 'none' : plan.review.by,
  };
}

/** Of folded sheets: 100 of 297 mm of a leaflet, a third where all panels are alike, an eighth of a zine. */
function partOfCover({ text }: Manuscript): CoverPart {
  if (text.as === 'zine') return { width: 1 / 4, height: 1 / 2 };
  if (text.as !== 'leaflet') return { width: 1, height: 1 };
  return { width: text.leaflet.fold === 'z-fold' ? 1 / 3 : 100 / 297, height: 1 };
}
