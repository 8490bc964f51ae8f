import { type ChildProcess, spawn } from 'node:child_process';
import { root } from './run-pospolu.ts';

/** A command that runs: what it said so far, and its end. */
export type RunningCommand = {
  readonly processId: number;
  readonly signal: (name: NodeJS.Signals) => void;
  /** Waits until it has said a word on its normal output. */
  readonly said: (word: string) => Promise<void>;
  /** Waits for its end; a killed command has the code null. */
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
};

/** Starts the real command in a process of its own, to stop, kill or watch it. */
export function startPospolu(...words: readonly string[]): RunningCommand {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/cli.ts', ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child.stdout);
  const complaints = collect(child.stderr);
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: output.text(), stderr: complaints.text() }));
  });
  return {
    processId: child.pid ?? 0,
    signal: (name) => child.kill(name),
    said: (word) =>
      Promise.race([output.has(word), ended.then((end) => requireWord(end.stdout, word, end.stderr))]),
    ended,
  };
}

type Stream = NonNullable<ChildProcess['stdout']>;

function collect(stream: Stream): { text: () => string; has: (word: string) => Promise<void> } {
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (part: string) => {
    text += part;
  });
  return {
    text: () => text,
    has: (word) =>
      new Promise((resolve) => {
        const look = () => {
          if (!text.includes(word)) return;
          stream.off('data', look);
          resolve();
        };
        stream.on('data', look);
        look();
      }),
  };
}

function requireWord(stdout: string, word: string, stderr: string): void {
  if (!stdout.includes(word))
    throw new Error(`The command ended before it said “${word}”.\n${stdout}\n${stderr}`);
}
