import { describe, expect, it } from 'vitest';
import { type CompiledHours, compileHours } from '../../scripts/opening-hours/compile-hours.ts';
import { listWeek } from '../../scripts/opening-hours/list-week.ts';
import { exceptionOf } from '../../scripts/opening-hours/opening.ts';

const date = '2026-11-22';
const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;

function compile(text: string, day = date): CompiledHours {
  const compiled = compileHours(text, day);
  if ('fault' in compiled) throw new Error(compiled.fault);
  return compiled;
}

const noon = (weekday: number) => [weekday * 1440 + 480, weekday * 1440 + 1200];

describe('compiling opening hours', () => {
  it('knows what is open at all times', () => {
    expect(compile('24/7')).toMatchObject({ nonstop: true, opening: { week: [[0, 10080]], days: [] } });
    expect(compile('Mo-Su 00:00-24:00').nonstop).toBe(true);
    expect(compile('24/7; PH off').nonstop).toBe(false);
  });

  it('writes the regular week in minutes from Monday', () => {
    const { nonstop, opening } = compile('Mo-Su 08:00-20:00');
    expect(nonstop).toBe(false);
    expect(opening).toEqual({
      zone: 'Europe/Prague',
      week: [0, 1, 2, 3, 4, 5, 6].map(noon),
      days: [],
      end: dayOf('2028-11-22'),
    });
  });

  it('lists Czech public holidays of two years that fall on a day with hours', () => {
    const { exceptions, holidays } = compile('Mo-Fr 08:00-16:00; PH off', '2026-01-01');
    const days = exceptions.map(([day]) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    // Act 245/2000 on public holidays; 5 July, 26 December 2026 and others fall on a weekend that is closed anyway.
    expect(days.filter((day) => day.startsWith('2026'))).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-07-06',
      '2026-09-28',
      '2026-10-28',
      '2026-11-17',
      '2026-12-24',
      '2026-12-25',
    ]);
    expect(days.filter((day) => day.startsWith('2027'))).toContain('2027-03-29');
    expect(exceptions.every(([, spans]) => spans?.length === 0)).toBe(true);
    expect(holidays.size).toBe(exceptions.length);
  });

  it('keeps apart that it is closed on holidays and that nobody knows', () => {
    const { opening } = compile('Mo-Fr 09:00-15:00; PH unknown; Dec 23 off');
    expect(exceptionOf(opening, dayOf('2026-12-23'))).toEqual([]);
    expect(exceptionOf(opening, dayOf('2026-12-24'))).toBeNull();
    expect(exceptionOf(opening, dayOf('2026-12-25'))).toBeNull();
    expect(exceptionOf(opening, dayOf('2026-12-28'))).toBeUndefined();
    // Christmas Eve, then Christmas Day and the day after it.
    expect(opening.days.find(([spans]) => spans === null)?.[1].slice(0, 3)).toEqual([
      dayOf('2026-12-24'),
      1,
      1,
    ]);
  });

  it('parts hours over midnight at midnight and joins them again in the week', () => {
    expect(compile('Fr-Su 22:00-06:00').opening.week).toEqual([
      [0, 360],
      [4 * 1440 + 1320, 5 * 1440 + 360],
      [5 * 1440 + 1320, 6 * 1440 + 360],
      [6 * 1440 + 1320, 10080],
    ]);
  });

  it('takes a season for an exception', () => {
    const { exceptions, holidays, opening } = compile('Mo 08:00-12:00; Jul Mo off');
    expect(opening.week).toEqual([[480, 720]]);
    expect(exceptions[0]).toEqual([dayOf('2027-07-05'), []]);
    expect(exceptions).toHaveLength(9);
    expect([...holidays]).toContain(dayOf('2027-07-05'));
  });

  it.each([
    ['Po-Pá 8-15', /English abbreviation “?"?Mo/],
    ['Mo-Fr 8-15', /minutes/],
    ['denně od osmi', /./],
    ['', /./],
    ['Mo 24:00-26:00', /./],
    ['Mo-Fr sunrise-sunset', /sun/],
    ['Mo-Fr 09:00-15:00 "objednání"', /leaves open/],
    ['off', /never/],
  ])('says why %j cannot be used', (text, reason) => {
    const compiled = compileHours(text, date);
    expect('fault' in compiled ? compiled.fault : '').toMatch(reason);
  });
});

describe('the rows of a week', () => {
  it('join days with the same hours and end with holidays', () => {
    expect(listWeek(compile('Mo-Fr 09:00-15:00; PH unknown'), dayOf(date))).toEqual([
      { of: [0, 4], spans: [[540, 900]] },
      { of: [5, 6], spans: [] },
      { of: 'holidays', spans: null },
    ]);
  });

  it('are one for hours that are the same each day', () => {
    expect(listWeek(compile('Mo-Su 08:00-20:00'), dayOf(date))).toEqual([
      { of: [0, 6], spans: [[480, 1200]] },
    ]);
  });

  it('name single days of the next weeks that are no holidays', () => {
    expect(listWeek(compile('Mo-Fr 08:00-12:00; PH off; Dec 28 off'), dayOf(date)).slice(2)).toEqual([
      { of: 'holidays', spans: [] },
      { of: { day: dayOf('2026-12-28') }, spans: [] },
    ]);
  });
});
