import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserRules } from '../../scripts/checks/safety/browser-rules.ts';
import { safetyRules } from '../../scripts/content/safety-rules.ts';
import { type Outcome, runPospolu } from './run-pospolu.ts';
import { judgeSpoilt, readGateReport } from './safety/judge-spoilt.ts';
import { makeSafetyBase, type SafetyBase } from './safety/safety-base.ts';
import { readSafetyCases } from './safety/safety-case.ts';

/** Rules that wait for seconds: a case is judged by its own, and by all that do not wait. */
const slow = Object.entries(browserRules).flatMap(([number, rules]) =>
  rules.some(({ oncePerScript }) => oncePerScript) ? [Number(number)] : [],
);
const rulesFor = (own: number): string =>
  safetyRules.flatMap(({ number }) => (number === own || !slow.includes(number) ? [number] : [])).join(',');

let base: SafetyBase;
let good: Outcome;

const judge = (output: string, ...words: string[]) =>
  runPospolu('safety', '--dist', output, '--content', base.content, '--samples', 'one', ...words);

beforeAll(async () => {
  base = await makeSafetyBase();
  good = await judge(base.output);
});

afterAll(() => base?.remove());

describe('the gate of safety, in a browser', () => {
  it('lets a good site through, and has judged every rule on it that a machine judges', async () => {
    expect(good).toMatchObject({ code: 0, stderr: '' });
    const { rules } = await readGateReport(base.output);
    expect(rules).toHaveLength(46);
    const machine = safetyRules.filter((rule) => rule.judge !== 'person').map(({ number }) => number);
    const held = rules.filter(({ result }) => result === 'holds').map(({ number }) => number);
    expect(held).toEqual(machine);
  });

  const inBrowser = readSafetyCases().filter(({ browser }) => browser);
  // Each waits most of its time for slow targets.
  it.concurrent.each(inBrowser.map((entry, index) => [entry.number, entry.why, entry, index] as const))(
    'finds rule %i broken and no other: %s',
    async (number, _, entry, index) => {
      const verdict = await judgeSpoilt(base, entry, `browser-case-${index}`, (output) =>
        judge(output, '--only', rulesFor(number)),
      );
      expect(verdict).toEqual({ code: 1, broken: [String(number)] });
    },
  );

  it('writes a report for people beside the folder and nothing into it', async () => {
    const html = await readFile(`${base.output}.safety.html`, 'utf8');
    expect(html.match(/<th scope="row">/g)).toHaveLength(46);
    expect(html).not.toMatch(/<(?:script|link|img)\b/);
  });
});
