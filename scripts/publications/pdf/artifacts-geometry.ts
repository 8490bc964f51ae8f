/** A transformation as six numbers, as the operator `cm` takes them. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A rectangle on the page in points, y upwards. */
export type Bounds = {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
};

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Applies `inner` first, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Reads a matrix from numbers; whatever is not six numbers changes nothing. */
export function matrixOf(numbers: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = numbers;
  if (a === undefined || b === undefined || c === undefined) return identity;
  if (d === undefined || e === undefined || f === undefined) return identity;
  return [a, b, c, d, e, f];
}

/** Bounds of points given as x, y, x, y … after a transformation; null when there are none. */
export function boundsOfPoints(points: readonly number[], [a, b, c, d, e, f]: Matrix): Bounds | null {
  if (points.length < 2) return null;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index + 1 < points.length; index += 2) {
    const [x, y] = [points[index] ?? 0, points[index + 1] ?? 0];
    const [across, up] = [a * x + c * y + e, b * x + d * y + f];
    left = Math.min(left, across);
    right = Math.max(right, across);
    bottom = Math.min(bottom, up);
    top = Math.max(top, up);
  }
  return { left, bottom, right, top };
}

/** The smallest rectangle around both. */
export function unite(one: Bounds | null, other: Bounds | null): Bounds | null {
  if (one === null || other === null) return one ?? other;
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  };
}

/** What both cover; no clip (null) covers everything. */
export function intersect(bounds: Bounds, clip: Bounds | null): Bounds {
  if (clip === null) return bounds;
  return {
    left: Math.max(bounds.left, clip.left),
    bottom: Math.max(bounds.bottom, clip.bottom),
    right: Math.min(bounds.right, clip.right),
    top: Math.min(bounds.top, clip.top),
  };
}
