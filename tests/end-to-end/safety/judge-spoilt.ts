import { readFile } from 'node:fs/promises';
import type { Outcome } from '../run-pospolu.ts';
import type { SafetyBase } from './safety-base.ts';
import type { SafetyCase } from './safety-case.ts';
import { spoil } from './spoil.ts';

/** What the gate said of a finished folder: a row for each rule. */
export type GateReport = { readonly rules: readonly { readonly number: number; readonly result: string }[] };

/** Numbers of the rules that the gate found broken, and the exit code; -1 where the gate itself failed. */
export type Verdict = { readonly code: number; readonly broken: readonly string[] };

/** Spoils a copy and lets the gate judge it; where not exactly one rule is broken, what it said explains why. */
export async function judgeSpoilt(
  base: SafetyBase,
  { change }: SafetyCase,
  name: string,
  judge: (output: string) => Promise<Outcome>,
): Promise<Verdict> {
  try {
    const output = await spoil(base, name, change);
    const { code, stderr } = await judge(output);
    const { rules } = await readGateReport(output);
    const broken = rules.filter(({ result }) => result === 'broken').map(({ number }) => String(number));
    return { code, broken: broken.length === 1 ? broken : [...broken, stderr] };
  } catch (error) {
    return { code: -1, broken: [String(error)] };
  }
}

/** Reads the report that the gate wrote beside a finished folder. */
export async function readGateReport(output: string): Promise<GateReport> {
  return JSON.parse(await readFile(`${output}.safety.json`, 'utf8')) as GateReport;
}
