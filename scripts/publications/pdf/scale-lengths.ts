/** Multiplies all lengths in mm and pt of a style sheet, so that one sheet sets pages of two sizes. */
export function scaleLengths(css: string, factor: number): string {
  if (factor === 1) return css;
  return css.replace(
    /(?<![\w.#]|\w-)(\d*\.?\d+)(mm|pt)\b/g,
    (_, value: string, unit: string) => `${round(Number(value) * factor)}${unit}`,
  );
}

/** Multiplies the heights of lines alone, of the property and of the `font` shorthand. */
export function scaleLeading(css: string, factor: number): string {
  if (factor === 1) return css;
  return css.replace(
    /(line-height:\s*|\d(?:mm|pt)\s*\/\s*)(\d*\.?\d+)(?=mm|pt)/g,
    (_, before: string, value: string) => `${before}${round(Number(value) * factor)}`,
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
