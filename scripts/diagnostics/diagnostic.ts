/**
 * How grave a finding is: an error stops the build, a warning is a fault of ours, open waits for a person,
 * due will soon do so and stops nothing.
 */
export type Severity = 'error' | 'warning' | 'open' | 'due';

/**
 * One finding about the content or about what was made of it.
 * Lines and columns count from 1; `rule` names the state that should hold, in kebab-case.
 */
export type Diagnostic = {
  readonly severity: Severity;
  readonly rule: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly remedy: string;
};

/** Tells whether a finding stops a release: everything does but what is only due soon. */
export function stopsRelease({ severity }: Diagnostic): boolean {
  return severity !== 'due';
}

/** Tells whether any of the findings stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
