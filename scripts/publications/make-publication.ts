import type { CatalogueEntry } from '../content/catalogue.ts';
import { sha256 } from '../files/hash.ts';
import { writeFile } from '../files/write-file.ts';
import { readPdfInfo } from '../programs/read-pdf-info.ts';
import { drawCover } from './draw-cover.ts';
import type { Manuscript } from './manuscript.ts';
import type { PrintShop } from './print-shop.ts';
import { setEdition } from './set-edition.ts';

/**
 * Sets one edition of a publication into a folder, with a picture of its first page, and describes it. Whoever calls
 * decides whether the folder is published.
 * @throws TypesetError when it cannot be set; its message names the place.
 */
export async function makePublication(
  manuscript: Manuscript,
  shop: PrintShop,
  folder: string,
): Promise<CatalogueEntry> {
  const { context, edition, fileName, documentTitle, plan, text } = manuscript;
  const bytes = await setEdition(manuscript, shop);
  const file = `${fileName}.pdf`;
  await writeFile(`${folder}/${file}`, bytes);
  const cover = await drawCover(`${folder}/${file}`, text.as === 'leaflet' ? shareOfCover : 1);
  const coverFile = `${fileName}.png`;
  await writeFile(`${folder}/${coverFile}`, cover.png);
  const { pages } = await readPdfInfo(`${folder}/${file}`);
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

/** The cover of a folded leaflet is the right panel of its outer side, 100 of 297 mm. */
const shareOfCover = 100 / 297;
