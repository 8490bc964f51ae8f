import type { Page } from '../../browser/open-html.ts';
import { type SettledFlows, settleFlows } from './measure-flows.ts';
import { installGrid } from './measure-grid.ts';
import { type Inspection, inspectPages } from './measure-inspect.ts';
import { installMarginSettler } from './measure-margin.ts';
import { installNotePlacer } from './measure-notes.ts';
import { assemblePages, type PagePlan } from './measure-pages.ts';
import { prepareBook } from './measure-prepare.ts';
import { installRuler } from './measure-ruler.ts';
import { installSettling } from './measure-settle.ts';
import { installSplitting } from './measure-split.ts';
import { installTableBreaking } from './measure-tables.ts';
import { installZones } from './measure-zone.ts';

/** A measured book: its pages and what had to be done; `problems` must be empty before it may be printed. */
export type Measured = SettledFlows & { readonly plan: PagePlan; readonly inspection: Inspection };

export type MeasureOptions = {
  /** Height of a page's text in px, a little less than what is printed. */
  readonly heightPx: number;
  /** Text that follows a link inside the book, with the place of the number: `(s. {page})`. */
  readonly atPage: string;
  /** From this many signs on a book has pages of three figures. */
  readonly signsOf100Pages: number;
  readonly hasMarginColumn: boolean;
  /** The number of pages is a multiple of this. */
  readonly sheetPages: number;
};

/** Gap between two columns on screen in px; wide enough for the margin notes beside them. */
export const COLUMN_GAP = 200;

/**
 * Measures an open book. Functions run in the page one by one and find each other at `window`: a bundle of them
 * would need a bundler here, and a function that is passed to the page must not refer to its module.
 */
export async function measureBook({ page }: Page, options: MeasureOptions): Promise<Measured> {
  // Compilers that keep names of functions wrap them in a call which does not exist in the page.
  await page.evaluate('globalThis.__name = (value) => value');
  const { problems } = await page.evaluate(prepareBook, {
    atPage: options.atPage,
    signsOf100Pages: options.signsOf100Pages,
  });
  await page.evaluate(installRuler, { height: options.heightPx, gap: COLUMN_GAP });
  await page.evaluate(installGrid);
  await page.evaluate(installSettling);
  await page.evaluate(installZones);
  await page.evaluate(installSplitting);
  await page.evaluate(installTableBreaking);
  await page.evaluate(installNotePlacer);
  await page.evaluate(installMarginSettler);
  const flows = await page.evaluate(settleFlows, { hasMarginColumn: options.hasMarginColumn });
  const inspection = await page.evaluate(inspectPages);
  const plan = await page.evaluate(assemblePages, { sheetPages: options.sheetPages });
  return { plan, inspection, ...flows, problems: [...problems, ...flows.problems, ...sayFaults(inspection)] };
}

/** Puts into words what may not be printed; a page with little text on it and a line beside the grid may. */
function sayFaults({ sparse: _, adrift: __, ...faults }: Inspection): string[] {
  return Object.entries(faults).flatMap(([kind, places]) =>
    places.map((place) => `${faultWords[kind as keyof typeof faultWords]}: ${place}`),
  );
}

const faultWords = {
  stranded: 'heading without two lines of its text below it',
  orphans: 'first line alone at the foot of a page',
  widows: 'last line alone at the head of a page',
  torn: 'hole inside a paragraph',
  overlaps: 'margin note upon another one',
  lost: 'note lost or out of order',
  overflows: 'text out of its column or under notes',
} as const;
