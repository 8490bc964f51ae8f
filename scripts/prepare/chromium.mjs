import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ state: 'found', path: string, version: string } |
 *   { state: 'missing' } |
 *   { state: 'wrong-path', path: string } |
 *   { state: 'snap-stub', path: string }} ChromiumSearch
 */

/**
 * Finds Chromium, Chrome or Edge. The path in CHROMIUM_PATH is tried alone, so that a wrong one is noticed; then
 * the folders of PATH and the usual places are tried in order.
 * @param {import('./machine.mjs').Machine} machine
 * @param {readonly string[]} [places] the usual places of this system
 * @returns {ChromiumSearch}
 */
export function findChromium(machine, places = usualPlaces(machine)) {
  const chosen = machine.environment['CHROMIUM_PATH'];
  if (chosen) {
    const version = askVersion(chosen, machine.platform);
    return version === null
      ? { state: 'wrong-path', path: chosen }
      : { state: 'found', path: chosen, version };
  }
  const names = machine.platform === 'linux' ? LINUX_NAMES : [];
  const inPath = machine.folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  let stub = null;
  for (const candidate of new Set([...inPath, ...places])) {
    if (isSnapStub(candidate)) stub ??= candidate;
    else {
      const version = askVersion(candidate, machine.platform);
      if (version !== null) return { state: 'found', path: candidate, version };
    }
  }
  return stub === null ? { state: 'missing' } : { state: 'snap-stub', path: stub };
}

/** What advice says about Chromium. */
export const CHROMIUM = {
  name: 'Chromium (or Chrome, or Edge)',
  reason: 'prints the publications and opens pages in tests',
  packages: {
    'apt-get': 'chromium',
    dnf: 'chromium',
    pacman: 'chromium',
    zypper: 'chromium',
    brew: '--cask google-chrome',
    winget: 'Google.Chrome',
  },
};

const LINUX_NAMES = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
];
const MAC_NAMES = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PLACES = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Lists where the browsers usually are on a system.
 * @param {import('./machine.mjs').Machine} machine
 * @returns {string[]}
 */
export function usualPlaces({ platform, home, environment }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', path.posix.join(home, 'Applications')];
    return folders.flatMap((folder) =>
      MAC_NAMES.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    return folders.flatMap((folder) =>
      folder ? WINDOWS_PLACES.map((place) => path.win32.join(folder, place)) : [],
    );
  }
  return ['/usr/bin', '/usr/local/bin'].flatMap((folder) => LINUX_NAMES.map((name) => `${folder}/${name}`));
}

/**
 * Ubuntu's package is a script that sends to the snap store; it neither prints nor runs in containers, and the snap
 * sees neither temporary nor hidden folders.
 * @param {string} file
 */
export function isSnapStub(file) {
  if (!existsSync(file)) return false;
  if (realpathSync(file).startsWith('/snap/') || path.basename(realpathSync(file)) === 'snap') return true;
  const small = statSync(file).size < 10_000;
  return (
    small &&
    /^#!/.test(readFileSync(file, 'utf8')) &&
    /\/snap\/bin\/|snap install/.test(readFileSync(file, 'utf8'))
  );
}

/**
 * @param {string} file
 * @param {string} platform
 */
function askVersion(file, platform) {
  if (!existsSync(file)) return null;
  // On Windows the question opens a window.
  if (platform === 'win32') return 'unknown';
  const answer = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return /\d+(\.\d+){3}/.exec(answer.stdout ?? '')?.[0] ?? null;
}
