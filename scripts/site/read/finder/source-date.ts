import type { LanguageBuild } from '../../site-context.ts';

/**
 * Says the date of a source as the language does, as exactly as the source is dated.
 * @example saySourceDate('2023~', cs) is "asi 2023", saySourceDate('2024-12', cs) is "prosinec 2024"
 */
export function saySourceDate(date: string, { t, tag }: Pick<LanguageBuild, 't' | 'tag'>): string {
  if (date === 'undated') return t('finder.undated');
  const isAbout = date.includes('~');
  const shown = date
    .replaceAll('~', '')
    .split('/')
    .map((end) => sayMoment(end, tag))
    .join('–');
  return isAbout ? t('finder.about-date', { date: shown }) : shown;
}

/** A year, a month or a day. */
function sayMoment(date: string, tag: string): string {
  const [year, month, day] = date.split('-');
  if (year === undefined || month === undefined) return date;
  const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  const parts = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tag, day === undefined ? parts : { ...parts, day: 'numeric' }).format(
    moment,
  );
}
