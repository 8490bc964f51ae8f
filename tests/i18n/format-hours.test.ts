import { describe, expect, it } from 'vitest';
import { formatTime, nameDay, nameWeekdays } from '../../scripts/i18n/format-hours.ts';

describe('hours in words', () => {
  it('use the 24-hour clock', () => {
    expect([0, 480, 1230, 1440].map((minute) => formatTime(minute, 'cs'))).toEqual([
      '0:00',
      '8:00',
      '20:30',
      '0:00',
    ]);
    expect(formatTime(1230, 'en')).toBe('20:30');
  });

  it('name weekdays from Monday', () => {
    expect(nameWeekdays(0, 0, 'cs')).toBe('pondělí');
    expect(nameWeekdays(0, 4, 'en')).toBe('Monday – Friday');
    expect(nameWeekdays(5, 6, 'uk')).toBe('субота – неділя');
  });

  it('name a day with its date', () => {
    expect(nameDay(Date.parse('2026-12-28') / 86_400_000, 'cs')).toBe('pondělí 28. prosince');
  });
});
