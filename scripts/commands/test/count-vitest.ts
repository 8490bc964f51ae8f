export type Suite = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

/** What vitest's JSON reporter writes, as far as it is read here. */
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests?: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

/**
 * Counts what a run of vitest really did, from its JSON report. A file that could not be loaded has no tests of its
 * own and counts as one failure; so does a run that ended badly although all its tests were green.
 * @throws SyntaxError or TypeError when the report is not one
 */
export function countVitest(name: string, json: string, exitCode: number): Suite {
  const report: Report = JSON.parse(json);
  if (!Number.isInteger(report.numPassedTests)) throw new TypeError(`The report of ${name} holds no counts.`);
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unloaded.length;
  return {
    name,
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}
