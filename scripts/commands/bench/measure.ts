/** One thing that was measured. `value` is null where this machine cannot measure it; then `note` says why. */
export type Measure = {
  readonly id: string;
  /** What was measured, and what the number contains. */
  readonly title: string;
  readonly unit: 'ms' | 'ms/page' | 's' | 'kB' | 'MB' | 'requests' | 'pages' | 'points';
  readonly value: number | null;
  /** The most that it may be, or null where nothing is asked for. */
  readonly aim: number | null;
  /** What every run gave, in their order; the value is the least of them, or their median where noise goes both ways. */
  readonly runs: readonly number[];
  readonly note?: string;
};

/** Whether an aim was met; without an aim a number is only reported. */
export type Verdict = 'met' | 'missed' | 'reported' | 'absent';

type MeasureWords = Pick<Measure, 'id' | 'title' | 'unit'> & {
  readonly aim?: number;
  readonly note?: string;
};

/** Makes a measure of several runs: the least counts, since other work on the machine can only add. */
export function bestOf({ aim, ...words }: MeasureWords, runs: readonly number[]): Measure {
  return { ...words, aim: aim ?? null, runs, value: runs.length === 0 ? null : Math.min(...runs) };
}

/** Makes a measure whose median counts: for scores, which noise moves up and down. */
export function medianOf(words: MeasureWords, runs: readonly number[]): Measure {
  const sorted = runs.toSorted((a, b) => a - b);
  return { ...bestOf(words, runs), value: sorted[Math.floor(sorted.length / 2)] ?? null };
}

/** Judges a measure by its aim. */
export function verdictOf({ aim, value }: Measure): Verdict {
  if (value === null) return 'absent';
  if (aim === null) return 'reported';
  return value <= aim ? 'met' : 'missed';
}
