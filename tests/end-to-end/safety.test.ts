import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safetyRules } from '../../scripts/content/safety-rules.ts';
import { runPospolu } from './run-pospolu.ts';
import { judgeSpoilt } from './safety/judge-spoilt.ts';
import { runGate } from './safety/run-gate.ts';
import { makeSafetyBase, type SafetyBase } from './safety/safety-base.ts';
import { readSafetyCases } from './safety/safety-case.ts';

const cases = readSafetyCases();
let base: SafetyBase;

beforeAll(async () => {
  base = await makeSafetyBase();
});

afterAll(() => base?.remove());

describe('the gate of safety, on files', () => {
  it('has a case for each rule that a machine judges', () => {
    const covered = new Set(cases.map(({ number }) => number));
    const machine = safetyRules.filter((rule) => rule.judge !== 'person').map(({ number }) => number);
    expect(machine.filter((number) => !covered.has(number))).toEqual([]);
  });

  it('finds nothing broken on a good site', async () => {
    const judged = await runGate('--dist', base.output, '--content', base.content, '--no-browser');
    expect(judged).toMatchObject({ code: 0, stderr: '' });
  });

  const onFiles = cases.filter(({ browser }) => !browser);
  it.each(onFiles.map((entry) => [entry.number, entry.why, entry] as const))(
    'finds rule %i broken and no other: %s',
    async (number, _, entry) => {
      const name = `case-${cases.indexOf(entry)}`;
      const verdict = await judgeSpoilt(base, entry, name, (output) =>
        runGate('--dist', output, '--content', base.content, '--no-browser'),
      );
      expect(verdict).toEqual({ code: 1, broken: [String(number)] });
    },
  );

  it('says what to do where there is no finished site', async () => {
    const { code, stderr } = await runPospolu('safety', '--dist', `${base.temporary}/nowhere`);
    expect(code).toBe(2);
    expect(stderr).toContain('Run npm run build first');
  });
});
