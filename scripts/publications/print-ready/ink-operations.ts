import { numbersOf, type Operation } from '../pdf/artifacts-operations.ts';
import { type Ink, toInk } from './ink.ts';

/** Thrown when a drawing uses a colour in a way that we do not know; the message names it. */
export class UnknownColour extends Error {
  override readonly name = 'UnknownColour';
}

/**
 * Rewrites the colours of a drawing as ink (ISO 32000-1, 8.6): `rg` and `g` become `k`, their strokes likewise.
 * Patterns stay as they are named; their own drawings are rewritten where they stand.
 */
export function inkOperations(operations: readonly Operation[]): Operation[] {
  return operations.map((operation) => {
    switch (operation.operator) {
      case 'rg':
      case 'RG': {
        const [red = 0, green = 0, blue = 0] = numbersOf(operation);
        return write(toInk([red, green, blue]), operation.operator === 'rg' ? 'k' : 'K');
      }
      case 'g':
      case 'G': {
        const [grey = 0] = numbersOf(operation);
        return write(toInk([grey, grey, grey]), operation.operator === 'g' ? 'k' : 'K');
      }
      case 'cs':
      case 'CS':
        if (operation.operands === '/Pattern') return operation;
        throw new UnknownColour(`The colour space ${operation.operands} is not one that we print.`);
      case 'sh':
        throw new UnknownColour('A gradient cannot be printed: use flat colours.');
      default:
        return operation;
    }
  });
}

function write(ink: Ink, operator: 'k' | 'K'): Operation {
  return { operands: ink.join(' '), operator };
}
