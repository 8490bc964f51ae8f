import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lockHash } from './install-packages.mjs';

/**
 * What a finished preparation found; commands may read the paths from it.
 * @typedef {object} Prepared
 * @property {string} lock SHA-256 of package-lock.json
 * @property {string} chosen what CHROMIUM_PATH said, or nothing
 * @property {Readonly<Record<string, { readonly path: string, readonly version: string }>>} programs
 */

/**
 * Gives the file that remembers a preparation, e.g. `.cache/prepared-build.json`.
 * @param {string} folder of the project
 * @param {string} mode
 */
export function stampFile(folder, mode) {
  return path.join(folder, `.cache/prepared-${mode}.json`);
}

/**
 * Reads what an earlier preparation found; null when something has changed or gone since.
 * @param {string} folder
 * @param {string} mode
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {Prepared | null}
 */
export function readStamp(folder, mode, environment) {
  const file = stampFile(folder, mode);
  if (!existsSync(file)) return null;
  const prepared = parse(readFileSync(file, 'utf8'));
  if (prepared === null || prepared.lock !== lockHash(folder)) return null;
  if (prepared.chosen !== (environment['CHROMIUM_PATH'] ?? '')) return null;
  return Object.values(prepared.programs).every((program) => existsSync(program.path)) ? prepared : null;
}

/**
 * Remembers what a preparation found.
 * @param {string} folder
 * @param {string} mode
 * @param {Prepared} prepared
 */
export function writeStamp(folder, mode, prepared) {
  const file = stampFile(folder, mode);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(prepared, null, 2)}\n`);
}

/**
 * @param {string} text
 * @returns {Prepared | null}
 */
function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value.lock === 'string' && typeof value.programs === 'object' ? value : null;
  } catch {
    return null;
  }
}
