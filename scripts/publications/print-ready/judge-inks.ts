import type { PDFDocument } from '@cantoo/pdf-lib';
import type { InkPage } from '../../programs/draw-inks.ts';
import { MOST_INK } from './ink.ts';
import type { PressFault } from './preflight.ts';

const BYTES = 4;
const FULL = 255;
/** Rounding of four bytes. */
const SLACK = 0.02;
/** Less ink than this is paper. */
const INKED = 0.02;
/**
 * A trimmed edge is inked where a tenth of it is; every line outside of it, to the end of the bleed, must hold about as
 * much ink. Place by place it cannot be asked: a pattern has other gaps three millimetres on.
 */
const REACHES = 0.1;
const FILLED = 0.5;
/** How far inside and outside of the cut the edge is looked at, in mm. */
const INSIDE_MM = 0.7;
const OUTSIDE_MM = [0.7, 1.3, 2, 2.6];

/** Judges the drawn pages inside their bleed: no place with too much ink, and no edge that would show white. */
export function judgeInks(
  document: PDFDocument,
  drawn: readonly InkPage[],
  dotsPerInch: number,
): { faults: PressFault[]; most: number; coloured: number[] } {
  const faults: PressFault[] = [];
  const coloured: number[] = [];
  let most = 0;
  for (const [index, page] of document.getPages().entries()) {
    const picture = drawn[index];
    if (!picture) continue;
    const toPixels = (points: number) => Math.round((points * dotsPerInch) / 72);
    const frame = (box: { x: number; y: number; width: number; height: number }): Frame => ({
      left: toPixels(box.x),
      right: toPixels(box.x + box.width),
      top: picture.height - toPixels(box.y + box.height),
      foot: picture.height - toPixels(box.y),
    });
    const highest = mostInk(picture, frame(page.getBleedBox()));
    most = Math.max(most, highest);
    if (hasColour(picture, frame(page.getBleedBox()))) coloured.push(index + 1);
    if (highest > MOST_INK + SLACK)
      faults.push({
        rule: 'ink-is-limited',
        severity: 'error',
        page: index + 1,
        message: `${Math.round(highest * 100)} % ink lie on one place; ${MOST_INK * 100} % are allowed.`,
      });
    for (const edge of whiteEdges(picture, frame(page.getTrimBox()), dotsPerInch))
      faults.push({
        rule: 'bleed-is-filled',
        severity: 'error',
        page: index + 1,
        message: `At the ${edge} edge the drawing ends at the cut; it has to go on for 3 mm.`,
      });
  }
  return { faults, most: Math.round(most * 1000) / 1000, coloured };
}

type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly foot: number };

function inkAt({ inks, width }: InkPage, x: number, y: number): number {
  const at = (y * width + x) * BYTES;
  return ((inks[at] ?? 0) + (inks[at + 1] ?? 0) + (inks[at + 2] ?? 0) + (inks[at + 3] ?? 0)) / FULL;
}

function mostInk(picture: InkPage, { foot, left, right, top }: Frame): number {
  let most = 0;
  for (let y = top; y < foot; y++)
    for (let x = left; x < right; x++) most = Math.max(most, inkAt(picture, x, y));
  return most;
}

/** A page in black alone is printed with one plate and costs less. */
function hasColour({ inks, width }: InkPage, { foot, left, right, top }: Frame): boolean {
  for (let y = top; y < foot; y++)
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * BYTES;
      if ((inks[at] ?? 0) + (inks[at + 1] ?? 0) + (inks[at + 2] ?? 0) > 0) return true;
    }
  return false;
}

/** Names the edges whose ink inside the cut does not go on outside of it. */
function whiteEdges(picture: InkPage, { foot, left, right, top }: Frame, dotsPerInch: number): string[] {
  const mm = (value: number) => Math.max(1, Math.round((value * dotsPerInch) / 25.4));
  const column = (x: number) => countInk(foot - top, (step) => inkAt(picture, x, top + step));
  const row = (y: number) => countInk(right - left, (step) => inkAt(picture, left + step, y));
  const inside = mm(INSIDE_MM);
  const outside = OUTSIDE_MM.map(mm);
  const edges = {
    left: {
      length: foot - top,
      inked: column(left + inside),
      beyond: outside.map((far) => column(left - far)),
    },
    right: {
      length: foot - top,
      inked: column(right - inside),
      beyond: outside.map((far) => column(right + far)),
    },
    upper: { length: right - left, inked: row(top + inside), beyond: outside.map((far) => row(top - far)) },
    lower: { length: right - left, inked: row(foot - inside), beyond: outside.map((far) => row(foot + far)) },
  };
  return Object.entries(edges)
    .filter(
      ([, { beyond, inked, length }]) => inked > length * REACHES && Math.min(...beyond) < inked * FILLED,
    )
    .map(([name]) => name);
}

function countInk(length: number, inkOf: (step: number) => number): number {
  let inked = 0;
  for (let step = 0; step < length; step++) if (inkOf(step) > INKED) inked += 1;
  return inked;
}
