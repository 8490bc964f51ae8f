import { px, toWholePixels } from '../pdf/typeset-geometry.ts';

/** Size of the trimmed sheet in mm. */
export const a4Landscape = { width: 297, height: 210 } as const;

/** Width in mm of what Chromium prints on: whole pixels. */
export function printedWidth(slug: number): number {
  return toWholePixels(a4Landscape.width + 2 * slug);
}

/** Writes the `@page` rule of a leaflet: one sheet without margins; `slug` in mm surrounds the trimmed sheet. */
export function sheetRules(slug: number): string {
  const width = px(printedWidth(slug));
  const height = px(toWholePixels(a4Landscape.height + 2 * slug));
  return [
    `:root{--slug:${slug}mm;--sheet-inline:${width};--sheet-block:${height}}`,
    `@page{size:${width} ${height};margin:0}`,
    // A printing house folds by marks outside of the trimmed sheet; those of an office would stay on the paper.
    ...(slug > 0 ? ['.leaflet .fold{display:none}'] : []),
  ].join('\n');
}
