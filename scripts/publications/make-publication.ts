import type { CatalogueEntry } from '../content/catalogue.ts';
import { sha256 } from '../files/hash.ts';
import { writeFile } from '../files/write-file.ts';
import { cropRight } from '../images/crop-panel.ts';
import { drawPdfPage } from '../programs/draw-pdf-page.ts';
import { readPdfInfo } from '../programs/read-pdf-info.ts';
import type { Manuscript } from './manuscript.ts';
import { repairPdf } from './pdf/repair-pdf.ts';
import type { PrintShop } from './print-shop.ts';
import { typesetText } from './typeset-text.ts';

const coverWidthPx = 300;

/**
 * Typesets, repairs and photographs one publication into a folder. The file is written first under its final name;
 * whoever calls decides whether the folder is published.
 * @throws when it cannot be set (a panel that overflows, pages that do not agree): the message names the place.
 */
export async function makePublication(
  manuscript: Manuscript,
  shop: PrintShop,
  folder: string,
): Promise<CatalogueEntry> {
  const { plan, context, fileName, documentTitle } = manuscript;
  const tools = await shop.toolsFor(context.tag);
  const printed = await typesetText(manuscript, tools);
  const { bytes } = await repairPdf(printed.bytes, {
    formFont: manuscript.text.as === 'form' ? await tools.formFont() : null,
    id: `${fileName}`,
    title: documentTitle,
    language: context.tag,
    author: plan.class === 'high' ? null : context.library.site.name,
    subject: plan.class === 'high' ? null : manuscript.description,
    creator: plan.class === 'high' ? 'PDF' : context.library.site.name,
    date: new Date(`${shop.date}T00:00:00Z`),
    linkText: (target) =>
      target.kind === 'inside'
        ? context.t('link.to-page', { page: String(target.page ?? '') })
        : context.t('link.to-address', { address: target.address }),
  });
  const file = `${fileName}.pdf`;
  await writeFile(`${folder}/${file}`, bytes);
  const cover = await drawCover(manuscript, `${folder}/${file}`);
  const coverFile = `${fileName}.png`;
  await writeFile(`${folder}/${coverFile}`, cover);
  const { pages } = await readPdfInfo(`${folder}/${file}`);
  return {
    id: plan.id,
    code: plan.code,
    kind: plan.kind,
    edition: manuscript.edition,
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
    cover: { file: coverFile, ...readPngSize(cover) },
    engine: `Chromium ${shop.browserVersion}`,
    review: plan.review === 'none' ? 'none' : plan.review.by,
  };
}

/** The cover of a tri-fold leaflet is the right panel of its outer side, 100 of 297 mm. */
async function drawCover(manuscript: Manuscript, file: string): Promise<Uint8Array> {
  if (manuscript.text.as !== 'leaflet') return drawPdfPage(file, { page: 1, widthPx: coverWidthPx });
  const share = 100 / 297;
  return cropRight(await drawPdfPage(file, { page: 1, widthPx: Math.round(coverWidthPx / share) }), share);
}

/** Width and height stand in the first chunk of a PNG (ISO/IEC 15948, 11.2.2). */
function readPngSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
