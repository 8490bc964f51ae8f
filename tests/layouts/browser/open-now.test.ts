import { describe, expect, it } from 'vitest';
import { showOpenNow } from '../../../layouts/browser/open-now.ts';
import { compileHours } from '../../../scripts/opening-hours/compile-hours.ts';

/** Stands for the line of a card: what the script reads of it and what it writes. */
class Line {
  hidden = true;
  textContent = '';
  readonly dataset: Record<string, string>;
  readonly language: string;

  constructor(hours: string, language: string) {
    const compiled = compileHours(hours, '2026-11-22');
    if ('fault' in compiled) throw new Error(compiled.fault);
    this.language = language;
    this.dataset = {
      hours: JSON.stringify(compiled.opening),
      open: 'OPEN until {day} {time}.',
      closed: 'CLOSED until {day} {time}.',
      unknown: 'UNKNOWN.',
    };
  }

  closest(): { lang: string } {
    return { lang: this.language };
  }
}

/** Shows the lines at a moment and gives what they say; null for one that stays hidden. */
function show(lines: readonly Line[], moment: string): (string | null)[] {
  const page = { querySelectorAll: () => lines };
  showOpenNow(page as unknown as ParentNode, new Date(moment));
  return lines.map(({ hidden, textContent }) => (hidden ? null : textContent));
}

const office = 'Mo-Fr 08:00-16:00; PH off';
const say = (moment: string, language = 'cs', hours = office) => show([new Line(hours, language)], moment)[0];

describe('the line that tells whether it is open now', () => {
  it('names today and tomorrow in the language of the page', () => {
    expect(say('2026-11-23T10:00:00+01:00')).toBe('OPEN until dnes 16:00.');
    expect(say('2026-11-23T17:00:00+01:00')).toBe('CLOSED until zítra 8:00.');
    expect(say('2026-11-23T17:00:00+01:00', 'en')).toBe('CLOSED until tomorrow 08:00.');
    expect(say('2026-11-23T17:00:00+01:00', 'uk')).toBe('CLOSED until завтра 8:00.');
  });

  it('names the weekday, and after a week the date', () => {
    expect(say('2026-11-27T17:00:00+01:00')).toBe('CLOSED until pondělí 8:00.');
    const away = `${office}; Dec 07-11 off`;
    expect(say('2026-12-05T10:00:00+01:00', 'cs', away)).toMatch(
      /^CLOSED until pondělí 14\. prosince 8:00\.$/,
    );
  });

  it('says of a holiday what is known of it', () => {
    expect(say('2026-12-24T10:00:00+01:00')).toBe('CLOSED until pondělí 8:00.');
    expect(say('2026-12-24T10:00:00+01:00', 'cs', 'Mo-Fr 08:00-16:00; PH unknown')).toBe('UNKNOWN.');
  });

  it('fills each line and leaves hidden what it cannot know', () => {
    const lines = [new Line(office, 'cs'), new Line('24/7', 'cs'), new Line('Mo-Su 08:00-20:00', 'cs')];
    expect(show(lines, '2026-11-22T19:00:00+01:00')).toEqual([
      'CLOSED until zítra 8:00.',
      null,
      'OPEN until dnes 20:00.',
    ]);
    expect(say('2029-01-02T10:00:00+01:00')).toBeNull();
  });
});
