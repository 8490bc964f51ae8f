import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { numbersOf, type Operation, readOperations } from '../pdf/artifacts-operations.ts';
import { readPageStream } from '../pdf/artifacts-streams.ts';
import type { PressFault } from './preflight.ts';

/** Below the first a press shows steps, below the second anybody sees them. */
const SHARP_PPI = 300;
const COARSE_PPI = 200;

/** Judges the colours of all drawings and the resolution of all pictures; counts the pictures. */
export function judgeDrawings(document: PDFDocument): { faults: PressFault[]; pictures: number } {
  const faults: PressFault[] = [];
  for (const [index, page] of document.getPages().entries()) {
    const { operations, resources } = readPageStream(document.context, page);
    const pictures = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    faults.push(...judgeOperations(operations, index + 1), ...judgePlaced(operations, pictures, index + 1));
  }
  let pictures = 0;
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const subtype = String(object.dict.get(PDFName.of('Subtype')));
    if (subtype === '/Image') {
      pictures += 1;
      const space = String(document.context.lookup(object.dict.get(PDFName.of('ColorSpace'))));
      if (space !== '/DeviceCMYK' && space !== '/DeviceGray' && !object.dict.has(PDFName.of('ImageMask')))
        faults.push(notInk(null, `A picture has the colour space ${space}.`));
    } else if (subtype === '/Form' || object.dict.has(PDFName.of('PatternType'))) {
      const text = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
      faults.push(...judgeOperations(readOperations(text), null));
    }
  }
  return { faults, pictures };
}

/** Black mixed of four inks blurs small letters when the plates are a hair apart; indigo of the design does not. */
function isFourColourBlack([cyan = 0, magenta = 0, yellow = 0, black = 0]: readonly number[]): boolean {
  return black >= 0.5 && Math.min(cyan, magenta, yellow) > 0.2;
}

function judgeOperations(operations: readonly Operation[], page: number | null): PressFault[] {
  const faults: PressFault[] = [];
  let fill: number[] = [0, 0, 0, 1];
  for (const operation of operations) {
    const { operands, operator } = operation;
    if (/^(rg|RG|sc|SC|sh)$/.test(operator) || (/^(cs|CS)$/.test(operator) && operands !== '/Pattern'))
      faults.push(notInk(page, `A drawing has a colour that is not ink: ${operands} ${operator}.`));
    if (operator === 'k') fill = numbersOf(operation);
    if (/^(Tj|TJ|'|")$/.test(operator) && isFourColourBlack(fill))
      faults.push({
        rule: 'black-text-is-one-ink',
        severity: 'error',
        page,
        message: `Black text is mixed of four inks (${fill.join(' ')}); it would be blurred.`,
      });
  }
  return uniqueOf(faults);
}

/** Finds how large a picture is printed from the matrix before it; a page of ours scales once or twice. */
function judgePlaced(
  operations: readonly Operation[],
  pictures: PDFDict | undefined,
  page: number,
): PressFault[] {
  const faults: PressFault[] = [];
  const stack: number[] = [];
  let scale = 1;
  for (const operation of operations) {
    if (operation.operator === 'q') stack.push(scale);
    if (operation.operator === 'Q') scale = stack.pop() ?? 1;
    if (operation.operator === 'cm') {
      const [a = 1, b = 0] = numbersOf(operation);
      scale *= Math.hypot(a, b);
    }
    if (operation.operator !== 'Do') continue;
    const image = pictures?.lookup(PDFName.of(operation.operands.slice(1)));
    if (!(image instanceof PDFRawStream) || String(image.dict.get(PDFName.of('Subtype'))) !== '/Image')
      continue;
    const width = image.dict.lookupMaybe(PDFName.of('Width'), PDFNumber)?.asNumber() ?? 0;
    const ppi = Math.round((width / scale) * 72);
    if (ppi >= SHARP_PPI) continue;
    faults.push({
      rule: 'pictures-are-sharp',
      severity: ppi < COARSE_PPI ? 'error' : 'warning',
      page,
      message: `A picture has ${ppi} dots an inch at its printed size; ${SHARP_PPI} are needed.`,
    });
  }
  return faults;
}

function notInk(page: number | null, message: string): PressFault {
  return { rule: 'colours-are-inks', severity: 'error', page, message };
}

function uniqueOf(faults: readonly PressFault[]): PressFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
