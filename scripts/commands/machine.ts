import { readFileSync } from 'node:fs';
import { type FoundBrowser, findBrowser } from '../browser/find-browser.ts';

/** What a command may know of the machine it runs on. Only commands read it; rooms below get values. */
export type Machine = {
  /** Folder of the project. */
  readonly root: string;
  /** Folder from which the command was called. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly processId: number;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  readonly isTerminal: boolean;
};

/** Says that the machine lacks something; the message tells what to do. */
export class MachineError extends Error {
  override name = 'MachineError';
}

/** Finds the browser that prints: from the environment first, then what the preparation found, then usual places. */
export function requireBrowser(machine: Machine): FoundBrowser {
  const preferred = machine.environment['CHROMIUM_PATH'] ?? preparedBrowser(machine.root);
  const found = findBrowser(preferred);
  if (found) return found;
  throw new MachineError(
    preferred
      ? `There is no browser at ${preferred}. Run npm run build, which finds or installs one, or set CHROMIUM_PATH.`
      : 'No Chromium, Chrome or Edge was found. Run npm run build, which installs one or says how.',
  );
}

function preparedBrowser(root: string): string | undefined {
  try {
    const stamp: unknown = JSON.parse(readFileSync(`${root}/.cache/prepared-build.json`, 'utf8'));
    const path = (stamp as { programs?: { chromium?: { path?: unknown } } }).programs?.chromium?.path;
    return typeof path === 'string' ? path : undefined;
  } catch {
    return undefined;
  }
}
