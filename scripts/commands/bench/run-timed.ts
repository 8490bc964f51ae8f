import { spawn } from 'node:child_process';
import type { Machine } from '../machine.ts';
import { type ProcessUse, watchProcess } from './watch-process.ts';

/** A finished run of one of our commands in a process of its own; `use` is null where nobody can tell. */
export type TimedRun = { readonly milliseconds: number; readonly use: ProcessUse | null };

/** Says that a command that is measured did not work; then there is nothing to measure. */
export class BenchError extends Error {
  override name = 'BenchError';
}

const shownOfOutput = 2000;

/**
 * Runs a command of ours as npm does, from the start of the process to its end, and watches what it uses.
 * @throws BenchError with the end of its output if it fails
 */
export async function runTimed(machine: Machine, args: readonly string[]): Promise<TimedRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [...args], {
    cwd: machine.root,
    env: { ...machine.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => output.push(part));
  child.stderr.on('data', (part: Buffer) => output.push(part));
  const watch = child.pid === undefined ? null : watchProcess(child.pid);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const milliseconds = performance.now() - start;
  const use = watch?.stop() ?? null;
  if (code !== 0) {
    const end = Buffer.concat(output).toString('utf8').slice(-shownOfOutput);
    throw new BenchError(`The command “${args.join(' ')}” failed, so it was not measured:\n${end}`);
  }
  return { milliseconds, use };
}

/** The words that start one of our commands in Node, such as build, with its options. */
export function commandLine(root: string, command: string, ...options: readonly string[]): string[] {
  return [`${root}/node_modules/tsx/dist/cli.mjs`, 'scripts/cli.ts', command, ...options];
}
