import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PreparationError } from './preparation-error.mjs';
import { processLives } from './process-lives.mjs';

const LINES_SHOWN = 30;
const PAUSE_MS = 250;
const LONGEST_WAIT_MS = 10 * 60_000;
/** Who stops the preparation stops the installer too, or the next one would meet it at work. */
const STOP_SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program, keeps what it says in a log and announces the step with a line before and one after it.
 * @param {object} step
 * @param {string} step.title e.g. `Installing packages`
 * @param {string} step.command
 * @param {readonly string[]} step.parameters
 * @param {string} step.folder where it runs
 * @param {string} step.log file that keeps the output
 * @param {(line: string) => void} step.say
 * @param {Readonly<Record<string, string>>} [step.environment] added to the environment
 * @returns {Promise<void>}
 */
export async function runStep({ title, command, parameters, folder, log, say, environment }) {
  mkdirSync(path.dirname(log), { recursive: true });
  await outliveOrphan(log, say);
  say(`${title} …`);
  writeFileSync(log, '');
  const start = performance.now();
  const reason = await finish(command, parameters, folder, log, environment);
  if (reason === null) return say(`${title}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  throw new PreparationError([
    `${title} did not succeed: ${command} ${reason}.`,
    ...lastLines(log),
    `The whole log: ${path.relative(folder, log)}`,
    `To try it by hand: ${[command, ...parameters].join(' ')}`,
  ]);
}

/**
 * Hides the hosts of addresses: logs of installers name machines that are nobody's business.
 * @param {string} text
 */
export function hideHosts(text) {
  return text
    .replaceAll(/(https?:\/\/)[^\s/'"]+/g, '$1…')
    .replaceAll(/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|resolve|connect to|connected to) '?[\w.:-]+'?/g, '$1 …')
    .replaceAll(/(?<![\w.])\d{1,3}(\.\d{1,3}){3}(?![\w.])/g, '…');
}

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {string} folder
 * @param {string} log
 * @param {Readonly<Record<string, string>>} [environment]
 * @returns {Promise<string | null>} what went wrong
 */
function finish(command, parameters, folder, log, environment) {
  const keep = (/** @type {Buffer} */ piece) => appendFileSync(log, hideHosts(piece.toString()));
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve(`could not be started (${error.message})`));
    if (child.pid !== undefined) writeFileSync(orphanFile(log), String(child.pid));
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of STOP_SIGNALS) process.on(signal, forward);
    child.on('close', (code, signal) => {
      for (const name of STOP_SIGNALS) process.off(name, forward);
      rmSync(orphanFile(log), { force: true });
      resolve(code === 0 ? null : `ended with ${signal ?? `code ${code}`}`);
    });
  });
}

/**
 * A preparation that was killed can leave its installer at work: two of them in one folder spoil it.
 * @param {string} log
 * @param {(line: string) => void} say
 */
async function outliveOrphan(log, say) {
  const file = orphanFile(log);
  const id = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const start = performance.now();
  const isAtWork = () => id > 0 && processLives(id) && performance.now() - start < LONGEST_WAIT_MS;
  if (isAtWork()) say('An installer of an earlier preparation is still at work; waiting for it …');
  while (isAtWork()) await pause(PAUSE_MS);
  rmSync(file, { force: true });
}

/** @param {string} log */
function orphanFile(log) {
  return `${log}.process`;
}

/** @param {string} log */
function lastLines(log) {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  return lines.slice(-LINES_SHOWN).map((line) => `  | ${line}`);
}
