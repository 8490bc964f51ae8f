import { type SafetyRule, safetyRules } from '../../content/safety-rules.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { BrowserJudgements } from './browser/judge-in-browser.ts';
import { browserRules } from './browser-rules.ts';
import { type JudgedSite, type Judgement, judgeMarkup } from './judge-markup.ts';
import { markupRules } from './markup-rules.ts';
import type { RuleReport, SafetyReport, SafetyResult } from './safety-report.ts';

/** Which rules to judge, and who judges in a browser; without one, what only a browser sees stays unjudged. */
export type SafetyChoice = {
  /** Numbers of rules; all without it. */
  readonly only?: ReadonlySet<number>;
  readonly judgeInBrowser?: (numbers: ReadonlySet<number>) => Promise<BrowserJudgements>;
};

/** Judges a finished folder by all rules of safety, or the chosen ones, and reports on each. */
export async function judgeSafety(site: JudgedSite, choice: SafetyChoice = {}): Promise<SafetyReport> {
  const numbers = choice.only ?? new Set(safetyRules.map(({ number }) => number));
  const onFiles = await judgeMarkup(site, numbers);
  const seen = (await choice.judgeInBrowser?.(numbers)) ?? null;
  return {
    date: site.manifest.date,
    pages: site.manifest.pages.length,
    browser: seen && { version: seen.version, samples: seen.samples },
    rules: safetyRules.map((rule) => {
      const files = onFiles.get(rule.number) ?? [];
      return reportOn(rule, files, seen?.byNumber.get(rule.number) ?? [], site);
    }),
  };
}

function reportOn(
  { holds, judge, number }: SafetyRule,
  files: readonly Judgement[],
  browser: readonly Judgement[],
  { library }: JudgedSite,
): RuleReport {
  const judges = [
    ...namesOf(markupRules, number).map((name) => ({
      name,
      by: 'files' as const,
      looked: lookedBy(files, name),
    })),
    ...namesOf(browserRules, number).map((name) => ({
      name,
      by: 'browser' as const,
      looked: lookedBy(browser, name),
    })),
  ];
  const findings = [...files, ...browser].flatMap(({ faults, name }) =>
    faults.map((fault): Diagnostic => ({ severity: 'error', rule: name, ...fault })),
  );
  const question = library.safety?.questions.find((entry) => entry.number === number);
  return {
    number,
    holds,
    result: judge === 'person' ? 'person' : resultOf(judges, findings),
    judges,
    findings,
    question: question ? { question: question.question, signed: question.signed } : null,
  };
}

function resultOf(judges: RuleReport['judges'], findings: readonly Diagnostic[]): SafetyResult {
  if (findings.length > 0) return 'broken';
  const asked = judges.filter(({ looked }) => looked !== null);
  if (asked.length === 0) return 'unjudged';
  return asked.some(({ looked }) => looked !== 0) ? 'holds' : 'nothing';
}

function namesOf(
  rules: Readonly<Record<number, readonly { readonly name: string }[]>>,
  number: number,
): string[] {
  return (rules[number] ?? []).map(({ name }) => name);
}

function lookedBy(judgements: readonly Judgement[], name: string): number | null {
  return judgements.find((judgement) => judgement.name === name)?.looked ?? null;
}
