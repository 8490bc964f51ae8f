import type { ContactCardProps } from '../../layouts/props/contact-card.ts';
import type { Contact } from '../content/contact.ts';
import { formatTime, nameDay, nameWeekdays } from '../i18n/format-hours.ts';
import { type CompiledHours, compileHours } from '../opening-hours/compile-hours.ts';
import { listWeek, type WeekRow } from '../opening-hours/list-week.ts';
import type { BlockContext } from './block-context.ts';

/** The same hours stand on many pages in several languages; working out two years takes a few milliseconds. */
const compiled = new WeakMap<Contact, { readonly date: string; readonly hours: CompiledHours | null }>();

/** Gives the hours of a contact; null if they are unknown or unreadable, which `opening-hours-are-readable` reports. */
export function openingOf(contact: Contact, date: string): CompiledHours | null {
  const known = compiled.get(contact);
  if (known?.date === date) return known.hours;
  const result = contact.opening === null ? null : compileHours(contact.opening, date);
  const hours = result === null || 'fault' in result ? null : result;
  compiled.set(contact, { date, hours });
  return hours;
}

/** Writes the rows of a week table in the language of the page. */
export function sayWeek(
  hours: CompiledHours,
  { date, setText, t, tag }: Pick<BlockContext, 'date' | 'setText' | 't' | 'tag'>,
): NonNullable<ContactCardProps['week']> {
  const sayDays = (of: WeekRow['of']) => {
    if (of === 'holidays') return t('contact.week.holidays');
    return 'day' in of ? nameDay(of.day, tag) : nameWeekdays(of[0], of[1], tag);
  };
  const sayHours = (spans: WeekRow['spans']) => {
    if (spans === null) return t('contact.unknown');
    const times = spans.map((span) => span.map((minute) => formatTime(minute, tag)).join('–'));
    return times.length === 0 ? t('contact.week.closed') : times.join(', ');
  };
  return listWeek(hours, Date.parse(date) / 86_400_000).map(({ of, spans }) => ({
    days: setText(sayDays(of)),
    hours: sayHours(spans),
  }));
}
