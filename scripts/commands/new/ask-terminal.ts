import { createInterface } from 'node:readline/promises';
import { MachineError } from '../machine.ts';
import type { Ask } from './collect-answers.ts';

/**
 * Opens the terminal for questions; null where input or output is none. `close` gives it back.
 * An answer that never comes, since the input was closed or interrupted, rejects with a MachineError.
 */
export function openTerminal(): { readonly ask: Ask; readonly close: () => void } | null {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const stop = new AbortController();
  terminal.once('close', () => stop.abort());
  return {
    ask: async (prompt) => {
      try {
        return await terminal.question(prompt, { signal: stop.signal });
      } catch (cause) {
        throw new MachineError('\nStopped. Nothing was written.', { cause });
      }
    },
    close: () => terminal.close(),
  };
}
