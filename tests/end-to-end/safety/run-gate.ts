import { safety } from '../../../scripts/commands/safety.ts';
import { type Outcome, root } from '../run-pospolu.ts';

/** Runs the gate in this process, which saves starting one for each case; paths among the words must be absolute. */
export async function runGate(...words: readonly string[]): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  const code = await safety(words, {
    root,
    folder: root,
    environment: process.env,
    processId: process.pid,
    today: new Date().toISOString().slice(0, 10),
    print: (text) => {
      said.stdout += `${text}\n`;
    },
    printError: (text) => {
      said.stderr += `${text}\n`;
    },
    isTerminal: false,
  });
  return { code, ...said };
}
