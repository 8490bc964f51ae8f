import type { Label } from './read-labels.ts';

/** The halves of a printed side: what stands on the left and on the right, null where nothing does. */
type Halves = { readonly left: string | null; readonly right: string | null };

/**
 * Prints, stacks, folds and binds sheets as hands do, and reads the finished book from its first page: sides follow
 * each other as printed, front and back of a sheet, turned over the short edge. Sheets of one signature lie inside
 * each other; `signatures` is the number of sheets of each. A book from right to left is read from the other side.
 */
export function foldBooklet(
  sides: readonly (readonly Label[])[],
  signatures: readonly number[],
  rightToLeft: boolean,
): (string | null)[] {
  const halves = sides.map(halvesOf);
  const book: (string | null)[] = [];
  let next = 0;
  for (const sheets of signatures) {
    const stack = Array.from({ length: sheets }, (_, index) => ({
      front: halves[next + 2 * index],
      back: halves[next + 2 * index + 1],
    }));
    next += 2 * sheets;
    // Through the front half of the folded stack, then back through the other half from the inside.
    const inwards = stack.flatMap(({ back, front }) =>
      rightToLeft ? [front?.left, back?.right] : [front?.right, back?.left],
    );
    const outwards = stack
      .toReversed()
      .flatMap(({ back, front }) => (rightToLeft ? [back?.left, front?.right] : [back?.right, front?.left]));
    book.push(...[...inwards, ...outwards].map((page) => page ?? null));
  }
  return book;
}

function halvesOf(labels: readonly Label[]): Halves {
  const on = (isThere: (label: Label) => boolean): string | null => labels.find(isThere)?.text ?? null;
  return { left: on(({ x }) => x < 0.5), right: on(({ x }) => x > 0.5) };
}
