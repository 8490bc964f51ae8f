import { spawnSync } from 'node:child_process';

/** A program that answered when asked for its version, e.g. `{ command: 'qpdf', version: '11.3.0' }`. */
export type FoundProgram = { readonly command: string; readonly version: string };

const VERSION = /\d+(?:\.\d+)+(?:[_+-]\w+)*/;
const TIME_LIMIT_MS = 20_000;

/**
 * Asks a program on the PATH (or at an absolute path) for its version; null when it is not there.
 * The default argument suits most; poppler wants `-v`, Java `-version`.
 */
export function findProgram(command: string, versionArgument = '--version'): FoundProgram | null {
  const answer = spawnSync(command, [versionArgument], { encoding: 'utf8', timeout: TIME_LIMIT_MS });
  if (answer.error !== undefined) return null;
  const version = VERSION.exec(`${answer.stdout}\n${answer.stderr}`)?.[0];
  return version === undefined ? null : { command, version };
}
