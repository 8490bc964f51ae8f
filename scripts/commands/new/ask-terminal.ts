import { createInterface } from 'node:readline/promises';
import type { Ask } from './collect-answers.ts';

/** Opens the terminal for questions; null where input or output is none. `close` gives it back. */
export function openTerminal(): { readonly ask: Ask; readonly close: () => void } | null {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return { ask: (prompt) => terminal.question(prompt), close: () => terminal.close() };
}
