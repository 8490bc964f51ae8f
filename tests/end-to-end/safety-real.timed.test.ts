import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { safetyRules } from '../../scripts/content/safety-rules.ts';
import { readSharedBuild } from '../judges/shared-build.ts';
import { type Outcome, runPospolu } from './run-pospolu.ts';

type Judged = {
  readonly number: number;
  readonly result: string;
  readonly judges: readonly { readonly name: string; readonly looked: number | null }[];
  readonly question: { readonly signed: unknown } | null;
};

const { folder } = readSharedBuild();
let outcome: Outcome;
let rules: readonly Judged[];

beforeAll(async () => {
  outcome = await runPospolu('safety', '--dist', folder, '--samples', 'one');
  ({ rules } = JSON.parse(await readFile(`${folder}.safety.json`, 'utf8')) as { rules: Judged[] });
}, 600_000);

describe('the gate of safety on our own site', () => {
  it('finds no rule broken', () => {
    expect(outcome.stderr).toBe('');
    expect(outcome.code).toBe(0);
    expect(rules.filter(({ result }) => result === 'broken')).toEqual([]);
  });

  it('has looked at something for every rule that a machine judges', () => {
    const idle = rules.flatMap(({ judges, number }) => {
      const looked = judges.reduce((sum, judge) => sum + (judge.looked ?? 0), 0);
      const isPerson = safetyRules.find((rule) => rule.number === number)?.judge === 'person';
      return looked === 0 && !isPerson ? [number] : [];
    });
    expect(idle).toEqual([]);
  });

  it('shows every question for a person, as open or with its signature', () => {
    const asked = rules.filter(({ question }) => question !== null).map(({ number }) => number);
    expect(asked).toEqual(safetyRules.filter(({ judge }) => judge !== 'machine').map(({ number }) => number));
    expect(outcome.stdout).toMatch(/Waits for a person +\d+/);
  });
});
