import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import type { Machine } from './machine.ts';

const headings = {
  error: 'Errors',
  warning: 'Warnings',
  open: 'Waits for a person',
  due: 'Due soon',
} as const;

/** Prints findings once, sorted, under what they mean. Open points and those due soon go to the normal output: they are no fault. */
export function printFindings(
  diagnostics: readonly Diagnostic[],
  machine: Pick<Machine, 'print' | 'printError'>,
): void {
  const sorted = sortDiagnostics(diagnostics);
  for (const severity of ['error', 'warning', 'open', 'due'] as const) {
    const group = sorted.filter((diagnostic) => diagnostic.severity === severity);
    if (group.length === 0) continue;
    const print = severity === 'open' || severity === 'due' ? machine.print : machine.printError;
    print(`\n${headings[severity]} (${group.length})`);
    for (const diagnostic of group) print(formatDiagnostic(diagnostic));
  }
}
