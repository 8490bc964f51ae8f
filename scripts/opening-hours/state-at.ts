import { minutesOfDay, type Opening, regularSpans, type Span, weekdayOf } from './opening.ts';

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
  const spans = spansOf(opening, today);
  if (!spans) return { is: 'unknown' };
  const isOpen = spans.some(([from, to]) => from <= minute && minute < to);
  for (let inDays = 0; inDays < patience; inDays += 1) {
    const day = today + inDays;
    const edge = isOpen
      ? closes(opening, day, inDays > 0 ? 0 : minute)
      : opens(opening, day, inDays > 0 ? -1 : minute);
    if (edge !== undefined) return { is: isOpen ? 'open' : 'closed', inDays, day, minute: edge };
  }
  return null;
}

/** The end of the span that holds a minute, unless it goes on over midnight. */
function closes(opening: Opening, day: number, minute: number): number | undefined {
  const end = spansOf(opening, day)?.find(([from, to]) => from <= minute && minute < to)?.[1];
  const goesOn = end === minutesOfDay && spansOf(opening, day + 1)?.some(([from]) => from === 0);
  return goesOn ? undefined : (end ?? minute);
}

function opens(opening: Opening, day: number, after: number): number | undefined {
  return spansOf(opening, day)?.find(([from]) => from > after)?.[0];
}

function spansOf({ days, end, week }: Opening, day: number): readonly Span[] | null {
  if (day >= end) return null;
  const exception = days.find(([exceptional]) => exceptional === day);
  return exception ? exception[1] : regularSpans(week, weekdayOf(day));
}

/** Reads the clock of a place: days since 1 January 1970 and minutes since its midnight. */
function wallClock(now: Date, timeZone: string): [day: number, minute: number] {
  const parts: Record<string, number> = {};
  const clock = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  for (const { type, value } of clock.formatToParts(now)) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  return [Date.UTC(year, month - 1, day) / 864e5, hour * 60 + minute];
}
