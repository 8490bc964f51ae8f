import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { checkPdf } from '../../programs/check-pdf.ts';
import { drawInks } from '../../programs/draw-inks.ts';
import { readPdfFonts } from '../../programs/read-pdf-fonts.ts';
import { judgeBoxes } from './judge-boxes.ts';
import { judgeDrawings } from './judge-drawings.ts';
import { judgeIdentity } from './judge-identity.ts';
import { judgeInks } from './judge-inks.ts';

/** What is wrong with a file for the press; `page` is null for what concerns all of it. */
export type PressFault = {
  readonly rule: PressRule;
  readonly severity: 'error' | 'warning';
  readonly page: number | null;
  readonly message: string;
};

export const pressRules = [
  'file-is-sound',
  'pdfx-is-declared',
  'boxes-are-exact',
  'fonts-are-embedded',
  'colours-are-inks',
  'black-text-is-one-ink',
  'pictures-are-sharp',
  'nothing-interactive',
  'ink-is-limited',
  'bleed-is-filled',
] as const;
export type PressRule = (typeof pressRules)[number];

/** What was ordered: the trimmed page in mm, and how many there are. */
export type PressJob = { readonly widthMm: number; readonly heightMm: number; readonly pages: number };

/** `mostInk` is the highest sum of inks on one place, 3 being 300 %; `coloured` the pages that need more than black. */
export type Preflight = {
  readonly passed: boolean;
  readonly faults: readonly PressFault[];
  readonly mostInk: number;
  readonly coloured: readonly number[];
  readonly fonts: number;
  readonly pictures: number;
};

/** Enough to see every area of a size that is printed, and fast for a book. */
const DOTS_PER_INCH = 72;

/**
 * Judges a finished file for the press as a printing house does before it accepts it: reopened from disk, drawn by
 * Ghostscript, its fonts listed by poppler, its syntax by qpdf. Warnings do not refuse a file.
 */
export async function preflight(path: string, job: PressJob): Promise<Preflight> {
  const { complaints, sound } = await checkPdf(path);
  if (!sound)
    return {
      passed: false,
      faults: [{ rule: 'file-is-sound', severity: 'error', page: null, message: complaints[0] ?? 'damaged' }],
      mostInk: 0,
      coloured: [],
      fonts: 0,
      pictures: 0,
    };
  const document = await PDFDocument.load(await readFile(path), { updateMetadata: false });
  const fonts = await readPdfFonts(path);
  const loose = fonts.filter(({ embedded }) => !embedded);
  const drawings = judgeDrawings(document);
  const boxes = judgeBoxes(document, job);
  const sizes = document.getPages().map((page) => page.getMediaBox());
  const inks = judgeInks(document, await drawInks(path, sizes, DOTS_PER_INCH), DOTS_PER_INCH);
  const faults: PressFault[] = [
    ...judgeIdentity(document),
    ...boxes,
    ...loose.map(
      ({ name }): PressFault => ({
        rule: 'fonts-are-embedded',
        severity: 'error',
        page: null,
        message: `The font ${name} is not embedded.`,
      }),
    ),
    ...drawings.faults,
    ...inks.faults,
  ];
  return {
    passed: faults.every(({ severity }) => severity === 'warning'),
    faults,
    mostInk: inks.most,
    coloured: inks.coloured,
    fonts: fonts.length,
    pictures: drawings.pictures,
  };
}
