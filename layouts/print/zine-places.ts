/** Where a panel lies on the sheet: column from the left, row from the top, and whether it stands on its head. */
export type ZinePlace = { readonly column: number; readonly row: 0 | 1; readonly turned: boolean };

/** Size of a panel in mm: a quarter of the width of A4, half of its height. */
export const zinePanel = { width: 74.25, height: 105 } as const;

/**
 * Places of the panels 1 to 8 on a sheet that is folded to eighths and cut in the middle: 5 4 3 2 upside down above
 * 6 7 8 1. A booklet that is read from right to left mirrors them.
 */
export function zinePlaces(rightToLeft: boolean): readonly ZinePlace[] {
  const top = [5, 4, 3, 2];
  const foot = [6, 7, 8, 1];
  return Array.from({ length: 8 }, (_, index) => {
    const turned = top.includes(index + 1);
    const column = (turned ? top : foot).indexOf(index + 1);
    return { column: rightToLeft ? 3 - column : column, row: turned ? 0 : 1, turned };
  });
}
