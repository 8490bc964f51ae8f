import type { Law, Period } from '../content/law.ts';
import type { Library } from '../content/library.ts';

/** Finds a legal period by its id in the register of laws; null if no law has it. */
export function findPeriod(
  library: Pick<Library, 'laws'>,
  id: string,
): { lawId: string; law: Law; period: Period } | null {
  for (const [lawId, law] of library.laws) {
    const period = law.periods[id];
    if (period) return { lawId, law, period };
  }
  return null;
}
