const millisecondsOfDay = 86_400_000;

/** Writes a time of day from minutes since midnight, by the 24-hour clock: 8:00. The end of a day is 0:00. */
export function formatTime(minute: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(minute * 60_000);
}

/** Names a weekday, 0 is Monday; or a row of them: pondělí – pátek. */
export function nameWeekdays(first: number, last: number, tag: string): string {
  const names = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 1970 was a Thursday, so the fifth day after it begins a week.
  const [from, to] = [first, last].map((weekday) => names.format((4 + weekday) * millisecondsOfDay));
  return first === last ? `${from}` : `${from} – ${to}`;
}

/** Names a day by weekday and date, from days since 1 January 1970: pondělí 28. prosince. */
export function nameDay(day: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(day * millisecondsOfDay);
}
