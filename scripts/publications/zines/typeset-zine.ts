import { PDFDocument } from '@cantoo/pdf-lib';
import type { Zine } from '../../../layouts/print/zine.ts';
import { ZineSheet } from '../../../layouts/print/zine-sheet.tsx';
import type { Page } from '../../browser/open-html.ts';
import { measurePanels } from '../leaflets/measure-panels.ts';
import { a4Landscape, sheetRules } from '../leaflets/sheet-rules.ts';
import type { LeafletTools } from '../leaflets/typeset-leaflet.ts';
import { readSource, type SetText } from '../pdf/inspect-source.ts';
import { readStyles, writeDocument } from '../pdf/typeset-document.ts';
import { TypesetError } from '../pdf/typeset-error.ts';
import { readHeadings, spaceOutline } from '../pdf/typeset-outline.ts';
import { trimPages } from '../pdf/typeset-trim.ts';

/**
 * Sets a zine: one side of A4 with its eight panels, and a back that shows how to fold it. Throws a `TypesetError`
 * that names each panel whose text needs more room than it has, and by how many mm.
 */
export async function typesetZine(
  zine: Zine,
  tools: LeafletTools,
  { slug = 0 }: { readonly slug?: number } = {},
): Promise<SetText> {
  const html = writeDocument({
    language: zine.language,
    title: zine.title,
    styles: [tools.fontCss, ...(await readStyles(tools.styles, 'zine', zine.language)), sheetRules(slug)],
    body: ZineSheet({ zine }),
  });
  const opened = await tools.browser.openHtml(html, { short: true });
  try {
    await layFlat(opened, true);
    const panels = await measurePanels(opened);
    await layFlat(opened, false);
    const problems = panels.flatMap(({ id, tooHighMm, tooWideMm }) => [
      ...(tooHighMm > 0 ? [`panel ${id} is ${tooHighMm} mm too high`] : []),
      ...(tooWideMm > 0 ? [`panel ${id} is ${tooWideMm} mm too wide`] : []),
    ]);
    if (problems.length > 0) throw new TypesetError(zine.id, problems);
    const source = await readSource(opened);
    const document = await PDFDocument.load(await opened.pdf(), { updateMetadata: false });
    const pages = document.getPageCount();
    if (pages !== 2) throw new TypesetError(zine.id, [`${pages} pages were printed instead of two`]);
    const trim = { left: slug, top: slug, ...a4Landscape };
    trimPages(document, [trim, trim], slug);
    spaceOutline(document, await readHeadings(opened));
    return { bytes: await document.save({ useObjectStreams: false, updateFieldAppearances: false }), source };
  } finally {
    await opened.close();
  }
}

/** Panels are measured upright and without their numbers, which stand in the margin. */
async function layFlat({ page }: Page, isFlat: boolean): Promise<void> {
  await page.evaluate((flat) => document.documentElement.classList.toggle('flat', flat), isFlat);
}
