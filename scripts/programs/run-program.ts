import { spawn } from 'node:child_process';
import { ProgramFailed, ProgramMissing } from './program-errors.ts';

/** How to run a program: `timeLimitMs` defaults to two minutes, `acceptedCodes` to 0 alone. */
export type RunOptions = {
  readonly folder?: string;
  readonly input?: Uint8Array | string;
  readonly timeLimitMs?: number;
  readonly acceptedCodes?: readonly number[];
};

/** What a program left behind; both streams are complete. */
export type RunResult = {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly durationMs: number;
};

const TWO_MINUTES = 120_000;

/**
 * Runs a child process without a shell and waits for it.
 * Throws `ProgramMissing` when the program is not installed and `ProgramFailed` when it takes too long,
 * dies by a signal or ends with a code that the caller does not accept.
 */
export function runProgram(
  command: string,
  programArguments: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const started = performance.now();
  const timeLimitMs = options.timeLimitMs ?? TWO_MINUTES;
  return new Promise((resolve, reject) => {
    const child = spawn(command, programArguments, {
      ...(options.folder === undefined ? {} : { cwd: options.folder }),
      timeout: timeLimitMs,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => stdout.push(part));
    child.stderr.on('data', (part: Buffer) => stderr.push(part));
    // A program that stops reading early (qpdf on a broken file) closes the pipe; its exit code says why.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input);
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new ProgramMissing(command, { cause: error }) : error);
    });
    child.on('close', (code, signal) => {
      const durationMs = performance.now() - started;
      const complaint = Buffer.concat(stderr).toString('utf8');
      if (code === null) {
        const reason =
          durationMs >= timeLimitMs ? `took longer than ${timeLimitMs} ms` : `was ended by ${signal}`;
        reject(new ProgramFailed(command, reason, complaint));
      } else if ((options.acceptedCodes ?? [0]).includes(code)) {
        resolve({ code, stdout: Buffer.concat(stdout), stderr: complaint, durationMs });
      } else {
        reject(new ProgramFailed(command, `ended with code ${code}`, complaint));
      }
    });
  });
}
