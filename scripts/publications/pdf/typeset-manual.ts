import { PDFDocument } from '@cantoo/pdf-lib';
import type { Book } from '../../../layouts/print/book.ts';
import { Manual } from '../../../layouts/print/manual.tsx';
import type { Browser } from '../../browser/launch-browser.ts';
import { comparePages } from './compare-pages.ts';
import { readSource, type SetText } from './inspect-source.ts';
import { COLUMN_GAP, type Measured, measureBook } from './measure-book.ts';
import type { Inspection } from './measure-inspect.ts';
import { type DesignName, pageDesigns } from './page-design.ts';
import { readStyles, writeDocument } from './typeset-document.ts';
import { TypesetError } from './typeset-error.ts';
import { planSheet, type Sheet, type Trim, trimOf } from './typeset-geometry.ts';
import { readHeadings, spaceOutline } from './typeset-outline.ts';
import { pageRules, textHeightPx } from './typeset-page-rules.ts';
import { trimPages } from './typeset-trim.ts';

export type TypesetTools = {
  readonly browser: Browser;
  /** `@font-face` rules, see `fontFaces`. */
  readonly fontCss: string;
  /** Folder `layouts/styles/print`. */
  readonly styles: string;
};

export type TypesetOptions = {
  /** The page: A5, or large print on A4, for which the tools need the letters of large print too. */
  readonly design?: DesignName;
  /** Room around the trimmed page in mm for bleed and crop marks; 0 for the screen edition. */
  readonly slug?: number;
  /** The number of pages becomes a multiple of this, by ruled pages before the back cover. */
  readonly sheetPages?: number;
};

/** A printed manual. `pages` counts all pages with the covers; `contents` has the page of each entry, from 1. */
export type TypesetManual = SetText & {
  readonly pages: number;
  readonly contents: readonly ContentsEntry[];
  readonly log: TypesetLog;
};

export type ContentsEntry = {
  readonly id: string;
  readonly title: string;
  readonly level: 1 | 2;
  readonly page: number;
};

/**
 * What it took: prints made, notes placed, places pushed to the next page because of notes, chapters set tighter to
 * win back a nearly empty page, and ms of each stage.
 */
export type TypesetLog = {
  readonly passes: number;
  readonly notes: number;
  readonly pushed: number;
  readonly tightened: number;
  /** Faults counted on the measured pages, see `Inspection`; only `sparse` and `adrift` may be above 0 in a printed book. */
  readonly faults: { readonly [kind in keyof Inspection]: number };
  readonly msMeasuring: number;
  readonly msPrinting: number;
  readonly msTrimming: number;
};

/**
 * Sets a manual and prints it as a tagged PDF on exact pages of its design. Each pass measures the book on screen, prints it
 * once and compares the printed places with the measured ones; a pass that differs is repeated with columns a
 * little shorter. Throws a `TypesetError` that names the places when three passes do not agree, or when the book
 * cannot be set (a link to nowhere, a note longer than a page).
 */
export async function typesetManual(
  book: Book,
  tools: TypesetTools,
  { design: name = 'a5', slug = 0, sheetPages = 4 }: TypesetOptions = {},
): Promise<TypesetManual> {
  const design = pageDesigns[name];
  const hasMarginColumn = design.page.margin > 0;
  const sheet = planSheet(design, book.language.dir, slug);
  const styles = [
    tools.fontCss,
    ...(await readStyles(tools.styles, 'manual', book.language, design)),
    pageRules(book, sheet),
  ];
  let differences: readonly string[] = [];
  for (const [index, reservePx] of RESERVES_PX.entries()) {
    const pass = index + 1;
    const heightPx = textHeightPx(design) - reservePx;
    const columns = `:root{--column-block:${heightPx}px;--column-gap:${COLUMN_GAP}px}`;
    const html = writeDocument({
      language: book.language,
      title: book.title,
      styles: [...styles, columns],
      body: Manual({ book, hasMarginColumn }),
    });
    const opened = await tools.browser.openHtml(html);
    try {
      const start = performance.now();
      const measured = await measureBook(opened, {
        heightPx,
        atPage: book.words.atPage,
        hasMarginColumn,
        sheetPages,
        signsOf100Pages: design.signsOf100Pages,
      });
      if (measured.problems.length > 0) throw new TypesetError(book.id, measured.problems);
      const source = await readSource(opened);
      const printing = performance.now();
      const printed = await opened.pdf();
      const trimming = performance.now();
      const document = await PDFDocument.load(printed, { updateMetadata: false });
      differences = comparePages(measured.plan, document);
      if (differences.length > 0) continue;
      trimPages(document, trimsOf(measured, sheet), slug);
      spaceOutline(document, await readHeadings(opened));
      const bytes = await document.save({ useObjectStreams: false, updateFieldAppearances: false });
      return {
        bytes,
        source,
        pages: document.getPageCount(),
        contents: measured.plan.contents.map((entry) => ({
          ...entry,
          page: measured.plan.places[entry.id] ?? 0,
        })),
        log: {
          passes: pass,
          notes: measured.notes,
          pushed: measured.pushed,
          tightened: measured.tightened,
          faults: countFaults(measured.inspection),
          msMeasuring: Math.round(printing - start),
          msPrinting: Math.round(trimming - printing),
          msTrimming: Math.round(performance.now() - trimming),
        },
      };
    } finally {
      await opened.close();
    }
  }
  throw new TypesetError(book.id, differences);
}

/**
 * In each pass columns are this much shorter than the printed page, so that rounding never lets print hold less than
 * measured. What ends within a reserve fits in print alone: then another one is tried.
 */
const RESERVES_PX = [0.1, 0.6, 1.2] as const;

function countFaults(faults: Inspection): TypesetLog['faults'] {
  return {
    stranded: faults.stranded.length,
    orphans: faults.orphans.length,
    widows: faults.widows.length,
    torn: faults.torn.length,
    adrift: faults.adrift.length,
    sparse: faults.sparse.length,
    overlaps: faults.overlaps.length,
    lost: faults.lost.length,
    overflows: faults.overflows.length,
  };
}

function trimsOf({ plan }: Measured, sheet: Sheet): Trim[] {
  return plan.widths.map((width, index) => trimOf(sheet, index % 2 === 0 ? 'recto' : 'verso', width));
}
