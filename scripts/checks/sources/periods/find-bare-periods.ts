import type { Law, Period } from '../../../content/law.ts';
import { type PeriodWords, periodWords } from './period-words.ts';

/** A legal period that is written out; `ids` are the periods of the register that have this length. */
export type BarePeriod = {
  readonly offset: number;
  readonly written: string;
  readonly ids: readonly string[];
};

/** A pattern of one length in one language, with the periods of the register that have it. */
type Pattern = { readonly pattern: RegExp; readonly ids: readonly string[]; readonly unit: Period['unit'] };

export type PeriodPatterns = { readonly words: PeriodWords | null; readonly patterns: readonly Pattern[] };

/** Makes patterns for the lengths that the law register has, in one language. */
export function readPeriodPatterns(laws: ReadonlyMap<string, Law>, tag: string): PeriodPatterns {
  const words = periodWords[tag] ?? null;
  const lengths = new Map<string, { ids: string[]; period: Period; forms: Set<string> }>();
  for (const law of laws.values()) {
    for (const [id, period] of Object.entries(law.periods)) {
      const key = `${period.amount} ${period.unit}`;
      const length = lengths.get(key) ?? { ids: [], period, forms: new Set<string>() };
      length.ids.push(id);
      for (const text of [period.plain[tag], period.within?.[tag]])
        if (text) length.forms.add(literally(text));
      lengths.set(key, length);
    }
  }
  const patterns = [...lengths.values()].flatMap(({ ids, period, forms }): Pattern[] => {
    const source = words ? inWords(period, words) : [...forms].join('|');
    if (source === '') return [];
    return [
      {
        pattern: new RegExp(`(?<![\\p{L}\\d.,:–-])(?:${source})(?![\\p{L}\\d])`, 'giu'),
        ids,
        unit: period.unit,
      },
    ];
  });
  return { words, patterns };
}

/**
 * Finds periods that equal one of the register, such as "14 dní" or "do tří dnů". Everyday ones are passed over:
 * "24 hodin denně", "před 3 dny", ages.
 */
export function findBarePeriods(text: string, { words, patterns }: PeriodPatterns): BarePeriod[] {
  const found = patterns.flatMap(({ pattern, ids, unit }) =>
    [...text.matchAll(pattern)]
      .filter((match) => !isEveryday(text, match.index, match[0], unit, words))
      .map((match) => ({ offset: match.index, written: match[0], ids })),
  );
  return found.sort((a, b) => a.offset - b.offset);
}

function inWords({ amount, unit }: Period, { numbers, units }: PeriodWords): string {
  const spelled = numbers[amount];
  const number = spelled === undefined ? `${amount}` : `${amount}|${spelled}`;
  return `(?:${number})[ \\u00a0\\u202f-]?(?:${units[unit]})`;
}

function isEveryday(
  text: string,
  offset: number,
  written: string,
  unit: Period['unit'],
  words: PeriodWords | null,
): boolean {
  if (words === null) return false;
  const line = text.slice(text.lastIndexOf('\n', offset) + 1).split('\n')[0] ?? '';
  if (unit === 'year' && !words.legal.test(line)) return true;
  const after = text.slice(offset + written.length, offset + written.length + 20);
  const before = text.slice(Math.max(0, offset - 30), offset);
  return words.everydayAfter.test(after) || words.everydayBefore.test(before);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]');
}
