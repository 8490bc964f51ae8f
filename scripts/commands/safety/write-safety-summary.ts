import type { SafetyReport, SafetyResult } from '../../checks/safety/safety-report.ts';

/** Writes the closing lines of the gate: results in numbers, what had nothing to judge, what waits for a person. */
export function writeSafetySummary(
  { browser, pages, rules }: SafetyReport,
  { output, seconds }: { readonly output: string; readonly seconds: number },
): string {
  const numbers = (result: SafetyResult) =>
    rules.filter((rule) => rule.result === result).map(({ number }) => number);
  const line = (label: string, found: readonly number[]) =>
    found.length === 0 ? [] : [`${label.padEnd(26)}${found.length}  (${found.join(', ')})`];
  const open = rules.filter(({ question }) => question !== null && question.signed === null);
  const seen = browser ? `${browser.samples} samples in Chromium ${browser.version}` : 'no browser';
  return [
    '',
    `Safety of ${pages} pages, ${seen}, ${seconds.toFixed(1)} s`,
    ...line('Holds', numbers('holds')),
    ...line('Broken', numbers('broken')),
    ...line('Nothing to judge', numbers('nothing')),
    ...line('Not judged this time', numbers('unjudged')),
    ...line(
      'Waits for a person',
      open.map(({ number }) => number),
    ),
    `Report: ${output}.safety.html`,
  ].join('\n');
}
