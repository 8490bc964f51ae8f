import { PDFDocument } from '@cantoo/pdf-lib';
import type { Leaflet } from '../../../layouts/print/leaflet.ts';
import { LeafletSheet } from '../../../layouts/print/leaflet-sheet.tsx';
import type { Browser } from '../../browser/launch-browser.ts';
import { readSource, type SetText } from '../pdf/inspect-source.ts';
import { readStyles, writeDocument } from '../pdf/typeset-document.ts';
import { TypesetError } from '../pdf/typeset-error.ts';
import { readHeadings, spaceOutline } from '../pdf/typeset-outline.ts';
import { trimPages } from '../pdf/typeset-trim.ts';
import { measurePanels } from './measure-panels.ts';
import { a4Landscape, printedWidth, sheetRules } from './sheet-rules.ts';

export type LeafletTools = {
  readonly browser: Browser;
  /** `@font-face` rules, see `fontFaces`. */
  readonly fontCss: string;
  /** Folder `layouts/styles/print`. */
  readonly styles: string;
};

/** `slug` is the room around the trimmed sheet in mm for bleed and crop marks; 0 for the screen edition. */
export type LeafletOptions = { readonly slug?: number };

/** A printed leaflet of two pages, outside and inside. */
export type TypesetLeaflet = SetText & { readonly pages: number };

/**
 * Sets a tri-fold leaflet on exact A4 landscape. Throws a `TypesetError` that names each panel whose text needs
 * more room than the panel has, and by how many mm.
 */
export async function typesetLeaflet(
  leaflet: Leaflet,
  tools: LeafletTools,
  { slug = 0 }: LeafletOptions = {},
): Promise<TypesetLeaflet> {
  const html = writeDocument({
    language: leaflet.language,
    title: leaflet.title,
    styles: [
      tools.fontCss,
      ...(await readStyles(tools.styles, 'leaflet', leaflet.language)),
      sheetRules(slug),
    ],
    body: LeafletSheet({ leaflet }),
  });
  const opened = await tools.browser.openHtml(html, { short: true });
  try {
    const panels = await measurePanels(opened);
    const problems = panels.flatMap(({ id, tooHighMm, tooWideMm }) => [
      ...(tooHighMm > 0 ? [`panel ${id} is ${tooHighMm} mm too high`] : []),
      ...(tooWideMm > 0 ? [`panel ${id} is ${tooWideMm} mm too wide`] : []),
    ]);
    if (problems.length > 0) throw new TypesetError(leaflet.id, problems);

    const source = await readSource(opened);
    const document = await PDFDocument.load(await opened.pdf(), { updateMetadata: false });
    const pages = document.getPageCount();
    if (pages !== 2) throw new TypesetError(leaflet.id, [`${pages} pages were printed instead of two`]);
    const isMirrored = leaflet.language.dir === 'rtl';
    const left = isMirrored ? printedWidth(slug) - slug - a4Landscape.width : slug;
    const trim = { left, top: slug, ...a4Landscape };
    trimPages(document, [trim, trim], slug);
    spaceOutline(document, await readHeadings(opened));
    return {
      bytes: await document.save({ useObjectStreams: false, updateFieldAppearances: false }),
      pages,
      source,
    };
  } finally {
    await opened.close();
  }
}
