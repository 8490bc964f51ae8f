/** A side of a sheet: the pages on it from left to right, from 1; null is an empty page. */
export type SheetSide = readonly [number | null, number | null];

/** A sheet of a booklet: `depth` counts from the outside of its signature, 0 being the outermost. */
export type BookletSheet = {
  readonly signature: number;
  readonly depth: number;
  readonly front: SheetSide;
  readonly back: SheetSide;
};

/**
 * Plans a saddle-stitched booklet: signatures of `signaturePages` pages (a multiple of 4), the last one as small as
 * the rest allows. On the front of the outermost sheet of a signature stand its last page and its first; sheets are
 * printed on both sides and turned over the short edge. Books from right to left are bound on the other side.
 */
export function planBooklet(pages: number, signaturePages: number, rightToLeft: boolean): BookletSheet[] {
  const sheets: BookletSheet[] = [];
  for (let first = 1, signature = 1; first <= pages; first += signaturePages, signature++) {
    const size = Math.min(signaturePages, Math.ceil((pages - first + 1) / 4) * 4);
    for (let depth = 0; depth < size / 4; depth++) {
      const page = (place: number): number | null => {
        const number = first + place;
        return number <= pages ? number : null;
      };
      const [outer, inner] = [2 * depth, size - 1 - 2 * depth];
      const front: SheetSide = [page(inner), page(outer)];
      const back: SheetSide = [page(outer + 1), page(inner - 1)];
      sheets.push({
        signature,
        depth,
        front: rightToLeft ? mirror(front) : front,
        back: rightToLeft ? mirror(back) : back,
      });
    }
  }
  return sheets;
}

/** Plans pages side by side in the order of reading, as the opened book shows them: the cover alone, then pairs. */
export function planSpreads(pages: number, rightToLeft: boolean): SheetSide[] {
  const sides: SheetSide[] = [];
  for (let left = 0; left <= pages; left += 2) {
    const side: SheetSide = [left === 0 ? null : left, left + 1 <= pages ? left + 1 : null];
    if (side[0] === null && side[1] === null) continue;
    sides.push(rightToLeft ? mirror(side) : side);
  }
  return sides;
}

function mirror([left, right]: SheetSide): SheetSide {
  return [right, left];
}
