import { PDFDocument } from '@cantoo/pdf-lib';
import type { VNode } from 'preact';
import type { PrintLanguage } from '../../../layouts/print/book.ts';
import type { Browser } from '../../browser/launch-browser.ts';
import { readSource, type SetText } from '../pdf/inspect-source.ts';
import { readStyles, writeDocument } from '../pdf/typeset-document.ts';
import { TypesetError } from '../pdf/typeset-error.ts';
import { px, toWholePixels } from '../pdf/typeset-geometry.ts';
import { readHeadings, spaceOutline } from '../pdf/typeset-outline.ts';
import { trimPages } from '../pdf/typeset-trim.ts';
import { measureSides } from './measure-sides.ts';

export type SheetTools = {
  readonly browser: Browser;
  /** `@font-face` rules, see `fontFaces`. */
  readonly fontCss: string;
  /** Folder `layouts/styles/print`. */
  readonly styles: string;
};

/** Loose pages of one size. */
export type Sheets = {
  readonly id: string;
  readonly language: PrintLanguage;
  readonly title: string;
  readonly styles: 'form' | 'card' | 'brochure' | 'pairs' | 'poster';
  readonly paper: keyof typeof papers;
  readonly body: VNode;
  readonly maxPages: number;
  /** Room around the trimmed page in mm for bleed and crop marks; 0 for the screen edition. */
  readonly slug?: number;
};

/** Sizes in mm, upright. */
const papers = {
  a3: { width: 297, height: 420 },
  a4: { width: 210, height: 297 },
  a6: { width: 105, height: 148 },
  wallet: { width: 85.6, height: 54 },
} as const;

const BLEED_MM = 3;

/** Sets loose pages on exact paper. Throws a `TypesetError` when a side overflows or there are too many pages. */
export async function typesetSheets(sheets: Sheets, tools: SheetTools): Promise<SetText> {
  const { body, id, language, maxPages, slug = 0, title } = sheets;
  const size = papers[sheets.paper];
  const printed = toWholePixels(size.width + 2 * slug);
  const [width, height] = [px(printed), px(toWholePixels(size.height + 2 * slug))];
  const measures = `--slug:${slug}mm;--bleed:${Math.min(slug, BLEED_MM)}mm;--sheet-inline:${width};--sheet-block:${height}`;
  const rules = `:root{${measures}}@page{size:${width} ${height}}`;
  const styles = [tools.fontCss, ...(await readStyles(tools.styles, sheets.styles, language)), rules];
  const html = writeDocument({ language, title, styles, body });
  const opened = await tools.browser.openHtml(html, { short: true });
  try {
    const full = (await measureSides(opened)).filter(({ tooHighMm, tooWideMm }) => tooHighMm + tooWideMm > 0);
    const problems = full.map(
      ({ side, tooHighMm, tooWideMm }) =>
        `side ${side} is ${tooHighMm} mm too high, ${tooWideMm} mm too wide`,
    );
    if (problems.length > 0) throw new TypesetError(id, problems);
    const source = await readSource(opened);
    const document = await PDFDocument.load(await opened.pdf(), { updateMetadata: false });
    const pages = document.getPageCount();
    if (pages > maxPages) throw new TypesetError(id, [`${pages} pages were printed instead of ${maxPages}`]);
    const left = language.dir === 'rtl' ? printed - slug - size.width : slug;
    trimPages(
      document,
      document.getPages().map(() => ({ left, top: slug, ...size })),
      slug,
    );
    spaceOutline(document, await readHeadings(opened));
    return { bytes: await document.save({ useObjectStreams: false, updateFieldAppearances: false }), source };
  } finally {
    await opened.close();
  }
}
