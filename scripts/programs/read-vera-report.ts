import { z } from 'zod';
import type { UaVerdict } from './verapdf.ts';

const ruleSummary = z.object({
  clause: z.string(),
  testNumber: z.number(),
  description: z.string(),
  failedChecks: z.number(),
  checks: z.array(z.object({ context: z.string() })).default([]),
});

const job = z.object({
  itemDetails: z.object({ name: z.string() }),
  validationResult: z
    .array(
      z.object({
        compliant: z.boolean(),
        details: z.object({ ruleSummaries: z.array(ruleSummary).default([]) }),
      }),
    )
    .optional(),
  taskException: z.object({ exceptionMessage: z.string() }).optional(),
});

const report = z.object({ report: z.object({ jobs: z.array(job) }) });

/** Reads veraPDF's JSON report into verdicts by absolute path; a clause carries its test number, e.g. `7.1-8`. */
export function readVeraReport(json: string): Map<string, UaVerdict> {
  const { jobs } = report.parse(JSON.parse(json)).report;
  return new Map(jobs.map((item) => [item.itemDetails.name, verdictOf(item)]));
}

function verdictOf(item: z.infer<typeof job>): UaVerdict {
  const file = item.itemDetails.name;
  const [result] = item.validationResult ?? [];
  if (result === undefined) {
    const description = item.taskException?.exceptionMessage ?? 'veraPDF gave no result.';
    return { file, passed: false, failures: [{ clause: '', description, count: 1, context: file }] };
  }
  const failures = result.details.ruleSummaries.map((rule) => ({
    clause: `${rule.clause}-${rule.testNumber}`,
    description: rule.description,
    count: rule.failedChecks,
    context: rule.checks[0]?.context ?? '',
  }));
  return { file, passed: result.compliant && failures.length === 0, failures };
}
