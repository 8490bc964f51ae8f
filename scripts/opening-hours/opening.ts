/** From and to, in minutes; `to` is the first minute that is closed. */
export type Span = readonly [from: number, to: number];

/** Minutes of a day and of a week, days of the week. */
export const minutesOfDay = 1440;
export const daysOfWeek = 7;

/** When something is open. All times are wall-clock times in `zone`. */
export type Opening = {
  readonly zone: string;
  /** The regular week, in minutes from Monday 00:00, in order. */
  readonly week: readonly Span[];
  /**
   * Days that differ, those with the same hours together: minutes from midnight (null means that nobody knows), then
   * how many days after 1 January 1970 the first one comes, and each other one after the one before it.
   */
  readonly days: readonly (readonly [spans: readonly Span[] | null, gaps: readonly number[]])[];
  /** The first day of which nothing is known: exceptional days were not worked out further. */
  readonly end: number;
};

/** Gives the hours of a day since 1 January 1970 if it differs from the regular week; undefined if it does not. */
export function exceptionOf({ days }: Opening, day: number): readonly Span[] | null | undefined {
  for (const [spans, gaps] of days) {
    let known = 0;
    for (const gap of gaps) {
      known += gap;
      if (known === day) return spans;
    }
  }
  return undefined;
}

/** Gives the weekday of a day since 1 January 1970: 0 is Monday. */
export function weekdayOf(day: number): number {
  return (day + 3) % daysOfWeek;
}

/** Gives the regular hours of a weekday, in minutes from its midnight. */
export function regularSpans(week: readonly Span[], weekday: number): Span[] {
  const start = weekday * minutesOfDay;
  return week
    .map(([from, to]): Span => [Math.max(from - start, 0), Math.min(to - start, minutesOfDay)])
    .filter(([from, to]) => from < to);
}
