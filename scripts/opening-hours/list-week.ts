import type { CompiledHours } from './compile-hours.ts';
import { daysOfWeek, regularSpans, type Span } from './opening.ts';

/** Hours of neighbouring weekdays (0 is Monday), of public holidays, or of one day since 1 January 1970. */
export type WeekRow = {
  readonly of: readonly [first: number, last: number] | 'holidays' | { readonly day: number };
  /** Minutes from midnight; none means closed, null that nobody knows. */
  readonly spans: readonly Span[] | null;
};

/** For how many days after the build single exceptional days are listed. */
const near = 42;

/** Lists a week for a table: days with the same hours together, then holidays, then other exceptions of the next weeks. */
export function listWeek({ exceptions, holidays, opening }: CompiledHours, today: number): WeekRow[] {
  const rows: { of: readonly [number, number]; spans: readonly Span[] }[] = [];
  for (let weekday = 0; weekday < daysOfWeek; weekday += 1) {
    const spans = regularSpans(opening.week, weekday);
    const before = rows.at(-1);
    if (before && same(before.spans, spans)) rows.splice(-1, 1, { of: [before.of[0], weekday], spans });
    else rows.push({ of: [weekday, weekday], spans });
  }
  const onHolidays = exceptions.filter(([day]) => holidays.has(day));
  const [first] = onHolidays;
  const isCommon = first !== undefined && onHolidays.every(([, spans]) => same(spans, first[1]));
  const single = exceptions.filter(
    ([day]) => day >= today && day < today + near && !(isCommon && holidays.has(day)),
  );
  return [
    ...rows,
    ...(isCommon ? [{ of: 'holidays' as const, spans: first[1] }] : []),
    ...single.map(([day, spans]) => ({ of: { day }, spans })),
  ];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
