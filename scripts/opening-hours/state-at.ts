import { exceptionOf, minutesOfDay, type Opening, regularSpans, type Span, weekdayOf } from './opening.ts';

/** Open or closed, and when that changes: in so many days, on that day since 1 January 1970, at that minute. */
export type OpeningState =
  | {
      readonly is: 'open' | 'closed';
      readonly inDays: number;
      readonly day: number;
      readonly minute: number;
    }
  | { readonly is: 'unknown' };

/** How many days are looked through for the next change. */
const patience = 15;

/**
 * Tells whether something is open. The clock of the place counts, not that of the reader.
 * @returns null where nothing certain can be said: long after the build, or if nothing changes within two weeks
 */
export function stateAt(opening: Opening, now: Date): OpeningState | null {
  const [today, minute] = wallClock(now, opening.zone);
  if (today >= opening.end) return null;
  if (!spansOf(opening, today)) return { is: 'unknown' };
  let isOpen = false;
  for (let inDays = 0; inDays < patience; inDays += 1) {
    const day = today + inDays;
    const spans = spansOf(opening, day) ?? [];
    // What was open until midnight closes then, unless it goes on.
    if (isOpen && spans[0]?.[0] !== 0) return { is: 'open', inDays, day, minute: 0 };
    for (const [from, to] of spans) {
      if (inDays === 0 && to <= minute) continue;
      if (!isOpen && (inDays > 0 || from > minute)) return { is: 'closed', inDays, day, minute: from };
      if (to < minutesOfDay) return { is: 'open', inDays, day, minute: to };
      isOpen = true;
    }
  }
  return null;
}

function spansOf(opening: Opening, day: number): readonly Span[] | null {
  if (day >= opening.end) return null;
  const exception = exceptionOf(opening, day);
  return exception === undefined ? regularSpans(opening.week, weekdayOf(day)) : exception;
}

/** Reads the clock of a place: days since 1 January 1970 and minutes since its midnight. */
function wallClock(now: Date, timeZone: string): [day: number, minute: number] {
  const numeric = 'numeric';
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
  })
    .format(now)
    .split(/\D+/)
    .map(Number);
  return [Date.UTC(year, month - 1, day) / 864e5, hour * 60 + minute];
}
