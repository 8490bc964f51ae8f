import type { SafetyQuestion } from '../../content/safety-register.ts';
import type { SafetyRule } from '../../content/safety-rules.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/**
 * What is known of a rule of safety: `nothing` had nothing to be judged on, `unjudged` was not looked at this time,
 * `person` is for a person alone.
 */
export type SafetyResult = 'holds' | 'broken' | 'nothing' | 'unjudged' | 'person';

/** One rule of safety and what its judges say. `looked` counts pages, files and samples. */
export type RuleReport = {
  readonly number: SafetyRule['number'];
  readonly holds: string;
  readonly result: SafetyResult;
  readonly judges: readonly {
    readonly name: string;
    readonly by: 'files' | 'browser';
    readonly looked: number | null;
  }[];
  readonly findings: readonly Diagnostic[];
  /** The question for a person and its signature; null where no person has to judge. */
  readonly question: Pick<SafetyQuestion, 'question' | 'signed'> | null;
};

/** The report of the gate: all rules of safety in the order of their numbers. */
export type SafetyReport = {
  readonly date: string;
  readonly pages: number;
  readonly browser: { readonly version: string; readonly samples: number } | null;
  readonly rules: readonly RuleReport[];
};

/** Lists what rules found, for the messages of a build. */
export function findingsOf({ rules }: SafetyReport): Diagnostic[] {
  return rules.flatMap(({ findings }) => findings);
}
