import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  findBarePeriods,
  readPeriodPatterns,
} from '../../../../scripts/checks/sources/periods/find-bare-periods.ts';
import { Law } from '../../../../scripts/content/law.ts';
import { readFolder } from '../../../content/real-data.ts';

const Cases = z.record(
  z.string(),
  z.strictObject({ found: z.array(z.array(z.string()).min(1)), passed: z.array(z.string()) }),
);
const cases = Object.entries(
  Cases.parse(parse(readFileSync(new URL('periods.yaml', import.meta.url), 'utf8'))),
);
const laws = (await readFolder('content/data/law', Law)).values;

describe.each(cases)('legal periods in %s', (tag, { found, passed }) => {
  const patterns = readPeriodPatterns(laws, tag);

  it.each(found)('are found in “%s”', (text, ...periods) => {
    expect(findBarePeriods(text, patterns).map(({ written }) => written)).toEqual(periods);
  });

  it.each(passed)('are not seen in “%s”', (text) => {
    expect(findBarePeriods(text, patterns)).toEqual([]);
  });
});

describe('a found period', () => {
  it('names all periods of the register that have its length', () => {
    const [found] = findBarePeriods('Do 3 dnů.', readPeriodPatterns(laws, 'cs'));
    expect(found).toEqual({ offset: 3, written: '3 dnů', ids: ['eviction-check', 'objections'] });
  });

  it('is known by the words of the register where a language has no table', () => {
    const law = laws.get('eviction-length-law');
    if (!law?.periods['eviction-length']) throw new Error('The register lacks the length of an eviction.');
    const plain = { ...law.periods['eviction-length'].plain, sk: '14 dní' };
    const slovak = { ...law, periods: { length: { ...law.periods['eviction-length'], plain } } };
    const patterns = readPeriodPatterns(new Map([['law', slovak]]), 'sk');
    expect(findBarePeriods('Trvá 14 dní.', patterns)).toEqual([
      { offset: 5, written: '14 dní', ids: ['length'] },
    ]);
  });
});
