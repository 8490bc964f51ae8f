import {
  type Bounds,
  boundsOfPoints,
  identity,
  intersect,
  type Matrix,
  matrixOf,
  multiply,
} from './artifacts-geometry.ts';
import { numbersOf, type Operation } from './artifacts-operations.ts';

type State = { readonly matrix: Matrix; readonly clip: Bounds | null };

const pathOperators = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const pathEnds = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n']);

/** Tells whether an operation adds to a path. */
export function buildsPath({ operator }: Operation): boolean {
  return pathOperators.has(operator) || operator === 'W' || operator === 'W*';
}

/** Tells whether an operation ends a path, by painting it or (`n`) by using it as a clip only. */
export function endsPath({ operator }: Operation): boolean {
  return pathEnds.has(operator);
}

/** Follows a content stream's transformation and clip, so far as it takes to say where something is drawn. */
export class Graphics {
  #state: State = { matrix: identity, clip: null };
  readonly #saved: State[] = [];
  #path: Operation[] = [];
  #clips = false;
  #textMatrix: Matrix = identity;

  /**
   * Takes one operation in and returns what it painted, if it is a path or a picture. A path that is not `wanted` is
   * not measured, which saves most of the time: patterns have thousands of points.
   */
  apply(operation: Operation, wanted: boolean): Bounds | null {
    const { operator } = operation;
    const { matrix, clip } = this.#state;
    if (operator === 'q') this.#saved.push(this.#state);
    else if (operator === 'Q') this.#state = this.#saved.pop() ?? this.#state;
    else if (operator === 'cm')
      this.#state = { matrix: multiply(matrixOf(numbersOf(operation)), matrix), clip };
    else if (operator === 'Tm') this.#textMatrix = matrixOf(numbersOf(operation));
    else if (operator === 'W' || operator === 'W*') this.#clips = true;
    else if (pathOperators.has(operator)) this.#path.push(operation);
    else if (pathEnds.has(operator)) return this.#endPath(wanted && operator !== 'n');
    else if (operator === 'Do') return this.#visible(boundsOfPoints([0, 0, 1, 0, 0, 1, 1, 1], matrix));
    return null;
  }

  /** Whether a clip is set: Chromium clips the text area of a page, but not its margin boxes. */
  get isClipped(): boolean {
    return this.#state.clip !== null;
  }

  /** Height in points at which text begins. */
  get textHeight(): number {
    return multiply(this.#textMatrix, this.#state.matrix)[5];
  }

  #endPath(isWanted: boolean): Bounds | null {
    const path = isWanted || this.#clips ? this.#measurePath() : null;
    const painted = isWanted ? this.#visible(path) : null;
    if (this.#clips && path !== null) {
      this.#state = { matrix: this.#state.matrix, clip: intersect(path, this.#state.clip) };
    }
    this.#path = [];
    this.#clips = false;
    return painted;
  }

  #measurePath(): Bounds | null {
    const points = this.#path.flatMap((operation) => {
      const numbers = numbersOf(operation);
      if (operation.operator !== 're') return numbers;
      const [x = 0, y = 0, width = 0, height = 0] = numbers;
      return [x, y, x + width, y, x, y + height, x + width, y + height];
    });
    return boundsOfPoints(points, this.#state.matrix);
  }

  #visible(bounds: Bounds | null): Bounds | null {
    return bounds === null ? null : intersect(bounds, this.#state.clip);
  }
}
