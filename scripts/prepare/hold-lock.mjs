import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processLives } from './process-lives.mjs';

const PAUSE_MS = 250;
const WRITING_TAKES_MS = 5_000;
/** After so long a lock is forgotten: in containers the number of a dead process soon belongs to another. */
const LONGEST_MS = 45 * 60_000;

/**
 * Lets one preparation run at a time in a folder: the others wait. The lock file holds the number of the process;
 * a lock whose process has died, even killed, is taken over.
 * @template T
 * @param {string} file
 * @param {(line: string) => void} say
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function holdLock(file, say, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  let announced = false;
  while (!takeLock(file)) {
    if (lockIsDead(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!announced) say('Another preparation is running here; waiting for it …');
    announced = true;
    await pause(PAUSE_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function takeLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** @param {string} file */
function lockIsDead(file) {
  try {
    const ageMs = Date.now() - statSync(file).mtimeMs;
    const holder = Number(readFileSync(file, 'utf8'));
    return ageMs > (holder > 0 ? LONGEST_MS : WRITING_TAKES_MS) || (holder > 0 && !processLives(holder));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
