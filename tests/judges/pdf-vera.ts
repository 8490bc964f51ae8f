import { basename } from 'node:path';
import { writeFile } from '../../scripts/files/write-file.ts';
import type { UaVerdict } from '../../scripts/programs/verapdf.ts';

/** Writes the verdicts of veraPDF for people: a line for each file, and one for each clause that it breaks. */
export function sayVerdicts(verdicts: readonly UaVerdict[]): string {
  const lines = verdicts.flatMap(({ file, passed, failures }) => [
    `${passed ? 'passed' : 'FAILED'}  ${basename(file)}`,
    ...failures.map(({ clause, count, description }) => `        ${clause} × ${count}  ${description}`),
  ]);
  const failed = verdicts.filter(({ passed }) => !passed).length;
  return `veraPDF, PDF/UA-1: ${verdicts.length - failed} passed, ${failed} failed\n${lines.join('\n')}`;
}

/** Keeps the verdicts as a report, without the folders of this machine. */
export async function writeVerdicts(path: string, verdicts: readonly UaVerdict[]): Promise<void> {
  const report = verdicts.map(({ file, passed, failures }) => ({
    file: basename(file),
    profile: 'ua1',
    passed,
    failures: failures.map(({ clause, count, description }) => ({ clause, count, description })),
  }));
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
}
