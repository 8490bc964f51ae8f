import { type Measure, verdictOf } from './measure.ts';

/** Measures under a heading. */
export type MeasureGroup = { readonly heading: string; readonly measures: readonly Measure[] };

/** Writes measures as a table for a terminal: what, result, aim, verdict; notes below their line. */
export function writeTable(groups: readonly MeasureGroup[]): string {
  const all = groups.flatMap(({ measures }) => measures);
  const width = Math.max(0, ...all.map(({ title }) => title.length));
  return groups
    .flatMap(({ heading, measures }) => [
      '',
      heading,
      ...measures.flatMap((measure) => writeLines(measure, width)),
    ])
    .join('\n');
}

function writeLines(measure: Measure, width: number): string[] {
  const result = measure.value === null ? '–' : `${writeNumber(measure.value)} ${measure.unit}`;
  const aim = measure.aim === null ? '' : `aim ≤ ${writeNumber(measure.aim)}`;
  const line = `  ${measure.title.padEnd(width)}  ${result.padStart(15)}  ${aim.padEnd(11)}  ${verdictOf(measure)}`;
  return [line, ...(measure.note === undefined ? [] : [`    ${measure.note}`])];
}

/** @example writeNumber(2.345) is 2.35, writeNumber(812.4) is 812 */
function writeNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
