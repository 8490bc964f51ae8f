import { spawn } from 'node:child_process';
import type { Machine } from '../machine.ts';

/** Runs a tool of the project with its output on show, and gives its exit code. A tool that is killed gives 1. */
export function runLive(
  machine: Machine,
  tool: string,
  args: readonly string[],
  extra: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(`${machine.root}/node_modules/.bin/${tool}`, args, {
      cwd: machine.root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...machine.environment, ...extra },
      shell: false,
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
