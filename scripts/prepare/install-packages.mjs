import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PreparationError } from './preparation-error.mjs';
import { runStep } from './run-step.mjs';

/**
 * Gives the SHA-256 of package-lock.json: it names the state that node_modules should have.
 * @param {string} folder of the project
 */
export function lockHash(folder) {
  const file = path.join(folder, 'package-lock.json');
  if (!existsSync(file)) {
    throw new PreparationError(['package-lock.json is missing, so nobody knows which packages to install.']);
  }
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/**
 * Tells whether node_modules is what the lock file describes. The stamp is written last and `npm ci` empties the
 * folder first, so an installation that was killed has none. One made by hand is known by npm's own record.
 * @param {string} folder
 */
export function packagesAreCurrent(folder) {
  const record = path.join(folder, 'node_modules/.package-lock.json');
  const installed = existsSync(record) ? readPackages(record) : null;
  if (installed === null) return false;
  const isThere = (/** @type {string} */ place) => existsSync(path.join(folder, place, 'package.json'));
  if (!installed.every(({ place, optional }) => optional || isThere(place))) return false;
  const stamp = stampFile(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(folder)) return true;
  const versions = new Map(installed.map(({ place, version }) => [place, version]));
  const wanted = readPackages(path.join(folder, 'package-lock.json'));
  if (wanted === null) {
    throw new PreparationError(['package-lock.json is damaged. Restore it: git checkout package-lock.json']);
  }
  return wanted.every(({ place, version, optional }) =>
    versions.has(place) ? versions.get(place) === version : optional,
  );
}

/**
 * Installs exactly what the lock file says; no script of a package runs.
 * @param {string} folder
 * @param {(line: string) => void} say
 */
export async function installPackages(folder, say) {
  refuseToReplaceItself(folder);
  await runStep({
    title: 'Installing packages (npm ci)',
    command: 'npm',
    parameters: ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    folder,
    log: path.join(folder, '.cache/prepare-npm.log'),
    say,
  });
  writeFileSync(stampFile(folder), lockHash(folder));
}

/** @param {string} folder */
function stampFile(folder) {
  return path.join(folder, 'node_modules/.prepared');
}

/**
 * Lists the packages of a lock file, null when it is none; packages for other systems are optional.
 * @param {string} file
 * @returns {{ place: string, version: string, optional: boolean }[] | null}
 */
function readPackages(file) {
  try {
    const packages = Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages);
    return packages
      .filter(([place]) => place !== '')
      .map(([place, { version, optional, devOptional }]) => ({
        place,
        version,
        optional: Boolean(optional || devOptional),
      }));
  } catch {
    return null;
  }
}

/**
 * Windows does not let a running program be deleted, and npm scripts run under the Node in node_modules.
 * @param {string} folder
 */
function refuseToReplaceItself(folder) {
  if (process.platform !== 'win32' || !process.execPath.startsWith(path.join(folder, 'node_modules'))) return;
  throw new PreparationError([
    'The packages are out of date, and on Windows the running Node cannot replace itself.',
    'Type these two lines: npm ci --ignore-scripts --include=optional',
    '                      and then the command you typed just now.',
  ]);
}
