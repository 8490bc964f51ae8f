import { describe, expect, it } from 'vitest';
import { printFindings } from '../../scripts/commands/print-findings.ts';
import {
  type Diagnostic,
  hasErrors,
  type Severity,
  stopsRelease,
} from '../../scripts/diagnostics/diagnostic.ts';

const finding = (severity: Severity): Diagnostic => ({
  severity,
  rule: 'contact-was-verified',
  file: 'content/data/contacts/night-line.yaml',
  message: `A finding that is ${severity}.`,
  remedy: 'Call.',
});

describe('a finding that is due soon', () => {
  it('stops nothing, while the others stop a release', () => {
    const severities: Severity[] = ['error', 'warning', 'open', 'due'];
    expect(severities.map((severity) => stopsRelease(finding(severity)))).toEqual([true, true, true, false]);
    expect(hasErrors([finding('due'), finding('open')])).toBe(false);
  });

  it('is printed last, under a heading of its own, and not as a fault', () => {
    const lines: string[] = [];
    const faults: string[] = [];
    printFindings([finding('due'), finding('open')], {
      print: (line) => lines.push(line),
      printError: (line) => faults.push(line),
    });
    expect(faults).toEqual([]);
    expect(lines.map((line) => line.trim())).toEqual([
      'Waits for a person (1)',
      expect.stringContaining('that is open'),
      'Due soon (1)',
      expect.stringContaining('that is due'),
    ]);
  });
});
