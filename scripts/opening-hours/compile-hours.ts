import OpeningHours from 'opening_hours';
import { daysOfWeek, minutesOfDay, type Opening, type Span, weekdayOf } from './opening.ts';
import { place } from './place.ts';

export type CompiledHours = {
  readonly opening: Opening;
  /** The exceptional days one by one: days since 1 January 1970 and their hours, in order. */
  readonly exceptions: readonly (readonly [day: number, spans: readonly Span[] | null])[];
  /** Open at each minute of the week and of each holiday. */
  readonly nonstop: boolean;
  /** Public holidays among the exceptional days. */
  readonly holidays: ReadonlySet<number>;
};

/** Remarks of the package on style, or on the clock of this machine; others mean that it guessed. */
const harmless = new Set(['date_past', 'date_range_past', 'year_past', 'strange_24_7']);

/** For how long exceptional days are worked out, in days: two years. */
const horizon = 731;

const millisecondsOfDay = 86_400_000;

/**
 * Compiles a text in OpenStreetMap's syntax (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification).
 * `date` is the day of the build, YYYY-MM-DD; the result depends on it and on the text alone.
 * @returns `fault`, a sentence in English, if the text cannot be read or says nothing certain
 * @example compileHours('Mo-Fr 09:00-15:00; PH off', '2026-11-22')
 */
export function compileHours(text: string, date: string): CompiledHours | { readonly fault: string } {
  if (/sunrise|sunset|dawn|dusk/i.test(text)) return { fault: 'The times follow the sun.' };
  const hours = parse(text);
  if ('fault' in hours) return hours;
  const first = Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay;
  const end = first + horizon;
  const known = readDays(hours, first, end);
  const week = Array.from({ length: daysOfWeek }, (_, weekday) => mostFrequent(known, weekday));
  if (week.includes(null)) return { fault: 'The text leaves open when it is open in an ordinary week.' };
  const days = [...known]
    .filter(([day, spans]) => JSON.stringify(spans) !== JSON.stringify(week[weekdayOf(day)]))
    .sort(([a], [b]) => a - b);
  const spans = joinSpans(week.flatMap((day, index) => (day ?? []).map((span) => shift(span, index))));
  if (spans.length === 0) return { fault: 'It is never open.' };
  return {
    opening: { zone: place.zone, week: spans, days: groupDays(days), end },
    exceptions: days,
    nonstop: days.length === 0 && spans[0]?.[1] === daysOfWeek * minutesOfDay && spans[0][0] === 0,
    holidays: new Set(
      days.map(([day]) => day).filter((day) => hours.getPublicHolidayContext(atMidnight(day, 12)).isHoliday),
    ),
  };
}

function parse(text: string): OpeningHours | { fault: string } {
  try {
    const address = { country_code: place.country, state: '' };
    const hours = new OpeningHours(text, { lat: 0, lon: 0, address });
    const doubt = hours.getStructuredWarnings().find(({ type }) => !harmless.has(type));
    return doubt ? { fault: doubt.message } : hours;
  } catch (cause) {
    // The package throws sentences, not errors.
    return { fault: String(cause).replace(/\s+/g, ' ').trim() };
  }
}

/** Writes down each day from `first` until before `end`. The package thinks in the clock of this machine, so its getters give wall-clock times. */
function readDays(hours: OpeningHours, first: number, end: number): Map<number, Span[] | null> {
  const days = new Map<number, Span[] | null>();
  for (let day = first; day < end; day += 1) days.set(day, []);
  for (const [from, to, isUnknown] of hours.getOpenIntervals(atMidnight(first), atMidnight(end))) {
    const last = dayOf(to);
    for (let day = dayOf(from); day <= last; day += 1) {
      const start = day === dayOf(from) ? minuteOf(from) : 0;
      const stop = day === last ? minuteOf(to) : minutesOfDay;
      const spans = days.get(day);
      if (!spans || start === stop) continue;
      if (isUnknown) days.set(day, null);
      else days.set(day, joinSpans([...spans, [start, stop]]));
    }
  }
  return days;
}

/** An ordinary Monday is what most Mondays are; so neither holidays nor a summer make the rule. */
function mostFrequent(days: ReadonlyMap<number, Span[] | null>, weekday: number): Span[] | null {
  const counts = new Map<string, { count: number; spans: Span[] | null }>();
  for (const [day, spans] of days) {
    if (weekdayOf(day) !== weekday) continue;
    const key = JSON.stringify(spans);
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, spans });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.spans ?? null;
}

/** Puts days with the same hours together, each counted from the one before it: that is a third as long in a page. */
function groupDays(days: CompiledHours['exceptions']): Opening['days'] {
  const groups = new Map<string, { spans: readonly Span[] | null; gaps: number[]; last: number }>();
  for (const [day, spans] of days) {
    const key = JSON.stringify(spans);
    const { gaps, last } = groups.get(key) ?? { gaps: [], last: 0 };
    groups.set(key, { spans, gaps: [...gaps, day - last], last: day });
  }
  return [...groups.values()].map(({ spans, gaps }) => [spans, gaps]);
}

/** Joins spans that touch; they come in order. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [from, to] of spans) {
    const before = joined.at(-1);
    if (before && from <= before[1]) joined.splice(-1, 1, [before[0], Math.max(before[1], to)]);
    else joined.push([from, to]);
  }
  return joined;
}

function shift([from, to]: Span, weekday: number): Span {
  return [from + weekday * minutesOfDay, to + weekday * minutesOfDay];
}

function atMidnight(day: number, hour = 0): Date {
  const date = new Date(day * millisecondsOfDay);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), hour);
}

function dayOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / millisecondsOfDay;
}

function minuteOf(date: Date): number {
  return date.getHours() * 60 + date.getMinutes();
}
