import { execFile } from 'node:child_process';
import path from 'node:path';

/** The folder of the repository. */
export const root = path.resolve(import.meta.dirname, '../..');

export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs the real command in a process of its own, as npm does; paths among the words must be absolute. */
export async function runPospolu(...words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/cli.ts', ...words],
      { cwd: root, maxBuffer: 2 ** 26 },
      (fault, stdout, stderr) => {
        const code = fault === null ? 0 : typeof fault.code === 'number' ? fault.code : -1;
        resolve({ code, stdout, stderr });
      },
    );
  });
}
