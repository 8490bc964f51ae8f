import { describe, expect, it } from 'vitest';
import { compileHours } from '../../scripts/opening-hours/compile-hours.ts';
import type { Opening } from '../../scripts/opening-hours/opening.ts';
import { stateAt } from '../../scripts/opening-hours/state-at.ts';

function openingOf(text: string, date = '2026-11-22'): Opening {
  const compiled = compileHours(text, date);
  if ('fault' in compiled) throw new Error(compiled.fault);
  return compiled.opening;
}

/** State at a moment, as `open 0 20:00`: what it is, in how many days that changes, and when. */
function tell(text: string, moment: string, date?: string): string | null {
  const state = stateAt(openingOf(text, date), new Date(moment));
  if (state === null) return null;
  if (state.is === 'unknown') return state.is;
  const clock = `${Math.floor(state.minute / 60)}:${String(state.minute % 60).padStart(2, '0')}`;
  return `${state.is} ${state.inDays} ${clock}`;
}

const office = 'Mo-Fr 08:00-16:00; PH off';
const night = 'Mo-Su 22:00-06:00';

describe('open now', () => {
  it.each([
    // Monday 23 November 2026; Prague is one hour ahead of UTC.
    ['2026-11-23T07:59:59+01:00', 'closed 0 8:00'],
    ['2026-11-23T08:00:00+01:00', 'open 0 16:00'],
    ['2026-11-23T15:59:59+01:00', 'open 0 16:00'],
    ['2026-11-23T16:00:00+01:00', 'closed 1 8:00'],
  ])('changes with the minute: %s', (moment, expected) => {
    expect(tell(office, moment)).toBe(expected);
  });

  it('wraps from Sunday to Monday', () => {
    expect(tell(office, '2026-11-22T23:59:00+01:00')).toBe('closed 1 8:00');
    expect(tell(office, '2026-11-20T16:30:00+01:00')).toBe('closed 3 8:00');
    expect(tell(night, '2026-11-22T23:59:00+01:00')).toBe('open 1 6:00');
  });

  it('goes on over midnight', () => {
    expect(tell(night, '2026-11-25T23:00:00+01:00')).toBe('open 1 6:00');
    expect(tell(night, '2026-11-26T05:59:00+01:00')).toBe('open 0 6:00');
    expect(tell(night, '2026-11-26T06:00:00+01:00')).toBe('closed 0 22:00');
    expect(tell('Mo-Su 08:00-24:00', '2026-11-26T23:00:00+01:00')).toBe('open 1 0:00');
  });

  it('knows holidays on weekdays, one after another', () => {
    // 24 December 2026 is a Thursday; the next working day is Monday 28.
    expect(tell(office, '2026-12-24T10:00:00+01:00')).toBe('closed 4 8:00');
    expect(tell(office, '2026-12-23T17:00:00+01:00')).toBe('closed 5 8:00');
    // Easter Monday 2027.
    expect(tell(office, '2027-03-29T10:00:00+02:00')).toBe('closed 1 8:00');
  });

  it('claims nothing on a day that nobody knows, and passes it over when it looks ahead', () => {
    const unknown = 'Mo-Fr 08:00-16:00; PH unknown';
    expect(tell(unknown, '2026-12-24T10:00:00+01:00')).toBe('unknown');
    expect(tell(unknown, '2026-12-23T17:00:00+01:00')).toBe('closed 5 8:00');
  });

  it('keeps the wall clock when summer time begins and ends', () => {
    // 28 March 2027, 02:00 → 03:00; 31 October 2027, 03:00 → 02:00.
    expect(tell('Mo-Su 08:00-20:00', '2027-03-28T07:59:00+02:00')).toBe('closed 0 8:00');
    expect(tell('Mo-Su 08:00-20:00', '2027-03-28T08:00:00+02:00')).toBe('open 0 20:00');
    expect(tell('Mo-Su 08:00-20:00', '2027-10-31T07:59:00+01:00')).toBe('closed 0 8:00');
    expect(tell('Mo-Su 08:00-20:00', '2027-10-31T08:00:00+01:00')).toBe('open 0 20:00');
    expect(tell('Mo-Su 01:00-03:00', '2027-10-31T02:30:00+01:00')).toBe('open 0 3:00');
  });

  it('reads the clock of the place wherever the moment is written', () => {
    expect(tell(office, '2026-11-23T01:59:00-05:00')).toBe('closed 0 8:00');
    expect(tell(office, '2026-11-23T23:59:00+09:00')).toBe('open 0 16:00');
  });

  it.each(['America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Europe/Prague', 'UTC'])(
    'is the same on a machine in %s',
    (zone) => {
      const texts = [
        office,
        night,
        '24/7',
        'Mo-Su 08:00-20:00',
        'Mo-Fr 08:00-12:00; PH unknown; Dec 24-31 off',
      ];
      const here = texts.map((text) => openingOf(text));
      const before = process.env['TZ'];
      try {
        process.env['TZ'] = zone;
        expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
        expect(texts.map((text) => openingOf(text))).toEqual(here);
        expect(tell(office, '2026-11-23T07:59:00Z')).toBe('open 0 16:00');
        expect(tell(office, '2026-11-23T06:59:00Z')).toBe('closed 0 8:00');
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );

  it('says nothing of what never changes and of days that were not worked out', () => {
    expect(tell('24/7', '2026-11-23T10:00:00+01:00')).toBeNull();
    expect(tell(office, '2028-11-21T10:00:00+01:00')).toBe('open 0 16:00');
    expect(tell(office, '2028-11-22T10:00:00+01:00')).toBeNull();
  });
});
