import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safetyRules } from '../../scripts/content/safety-rules.ts';
import { type Outcome, runPospolu } from './run-pospolu.ts';
import { makeSafetyBase, type SafetyBase } from './safety/safety-base.ts';
import { readSafetyCases, type SafetyCase } from './safety/safety-case.ts';
import { spoil } from './safety/spoil.ts';

type Report = { readonly rules: readonly { readonly number: number; readonly result: string }[] };

const cases = readSafetyCases();
/** Two processes fill two cores. */
const atOnce = 2;

let base: SafetyBase;
let good: Outcome;
const outcomes = new Map<SafetyCase, { readonly code: number; readonly broken: string[] }>();

async function judge(output: string, isBrowser: boolean): Promise<Outcome> {
  const words = isBrowser ? ['--samples', 'one'] : ['--no-browser'];
  return await runPospolu('safety', '--dist', output, '--content', base.content, ...words);
}

/** Spoils a copy and judges it; where not exactly one rule is broken, what the command said explains why. */
async function judgeCase({ browser, change }: SafetyCase, name: string) {
  try {
    const output = await spoil(base, name, change);
    const { code, stderr } = await judge(output, browser);
    const { rules } = await readReport(output);
    const broken = rules.filter(({ result }) => result === 'broken').map(({ number }) => String(number));
    return { code, broken: broken.length === 1 ? broken : [...broken, stderr] };
  } catch (error) {
    return { code: -1, broken: [String(error)] };
  }
}

async function readReport(output: string): Promise<Report> {
  return JSON.parse(await readFile(`${output}.safety.json`, 'utf8')) as Report;
}

beforeAll(async () => {
  base = await makeSafetyBase();
  good = await judge(base.output, true);
  const queue = cases.map((entry, index) => ({ entry, name: `case-${index}` }));
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        outcomes.set(next.entry, await judgeCase(next.entry, next.name));
      }
    }),
  );
}, 600_000);

afterAll(() => base?.remove());

describe('the gate of safety', () => {
  it('lets a good site through, and has judged every rule on it that a machine judges', async () => {
    expect(good).toMatchObject({ code: 0, stderr: '' });
    const { rules } = await readReport(base.output);
    expect(rules).toHaveLength(46);
    const machine = safetyRules.filter((rule) => rule.judge !== 'person').map(({ number }) => number);
    const held = rules.filter(({ result }) => result === 'holds').map(({ number }) => number);
    expect(held).toEqual(machine);
  });

  it('has a case for each rule that a machine judges', () => {
    const covered = new Set(cases.map(({ number }) => number));
    const machine = safetyRules.filter((rule) => rule.judge !== 'person').map(({ number }) => number);
    expect(machine.filter((number) => !covered.has(number))).toEqual([]);
  });

  it.each(cases.map((entry) => [entry.number, entry.why, entry] as const))(
    'finds rule %i broken and no other: %s',
    (number, _, entry) => {
      expect(outcomes.get(entry)).toEqual({ code: 1, broken: [String(number)] });
    },
  );

  it('writes a report for people beside the folder and nothing into it', async () => {
    const html = await readFile(`${base.output}.safety.html`, 'utf8');
    expect(html.match(/<th scope="row">/g)).toHaveLength(46);
    expect(html).not.toMatch(/<(?:script|link|img)\b/);
  });

  it('says what to do where there is no finished site', async () => {
    const { code, stderr } = await runPospolu('safety', '--dist', `${base.temporary}/nowhere`);
    expect(code).toBe(2);
    expect(stderr).toContain('Run npm run build first');
  });
});
