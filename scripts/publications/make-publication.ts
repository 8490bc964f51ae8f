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
  const { context, edition, fileName, documentTitle, plan, text } = manuscript;
  const { bytes, ending } = await setEdition(manuscript, shop, screen);
  const file = `${fileName}.${ending}`;
  await writeFile(`${folder}/${file}`, bytes);
  const shown = ending === 'epub' && screen !== null ? screen : `${folder}/${file}`;
  const cover =
    text.as === 'leaflet'
      ? await drawCover(shown, shareOfCover, text.leaflet.language.dir)
      : await drawCover(shown, 1);
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

/** The cover of a folded leaflet is the right panel of its outer side, 100 of 297 mm. */
const shareOfCover = 100 / 297;
