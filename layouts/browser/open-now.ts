import { type OpeningState, stateAt } from '../../scripts/opening-hours/state-at.ts';

type Change = Exclude<OpeningState, { is: 'unknown' }>;

/**
 * Tells on each card with hours whether it is open now, and until or from when; once, without a timer. The clock of
 * the place counts. Nothing is stored. Words and hours stand in `data-*` of the line, which stays hidden where
 * nothing certain can be said.
 */
export function showOpenNow(root: ParentNode, now: Date): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-hours]')) {
    const { dataset } = line;
    const state = stateAt(JSON.parse(dataset['hours'] ?? ''), now);
    if (!state) continue;
    const language = line.closest<HTMLElement>('[lang]')?.lang;
    line.textContent = (dataset[state.is] ?? '').replace(/{(\w+)}/g, (place, name) =>
      state.is === 'unknown' ? place : name === 'time' ? sayTime(state, language) : sayDay(state, language),
    );
    line.hidden = false;
  }
}

function sayTime({ minute }: Change, language?: string): string {
  return write(minute * 6e4, language, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
}

/** Today, tomorrow, then the weekday, after a week with its date. */
function sayDay({ day, inDays }: Change, language?: string): string {
  if (inDays < 2) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(inDays, 'day');
  const date = inDays > 6 ? ({ day: 'numeric', month: 'long' } as const) : {};
  return write(day * 864e5, language, { weekday: 'long', ...date });
}

function write(time: number, language: string | undefined, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(time);
}
