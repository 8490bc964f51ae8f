/**
 * @typedef {'apt-get' | 'dnf' | 'pacman' | 'zypper' | 'brew' | 'winget'} Manager
 * @typedef {object} Missing something that this machine lacks
 * @property {string} name
 * @property {string} reason
 * @property {Readonly<Record<Manager, string>>} packages
 */

/** @type {Readonly<Record<string, Manager>>} */
const MANAGERS = {
  debian: 'apt-get',
  ubuntu: 'apt-get',
  fedora: 'dnf',
  rhel: 'dnf',
  arch: 'pacman',
  suse: 'zypper',
  opensuse: 'zypper',
  darwin: 'brew',
  win32: 'winget',
};

/** @type {Readonly<Record<Manager, string>>} */
const VERBS = {
  'apt-get': 'sudo apt-get update && sudo apt-get install -y --no-install-recommends',
  dnf: 'sudo dnf install',
  pacman: 'sudo pacman -S',
  zypper: 'sudo zypper install',
  brew: 'brew install',
  winget: 'winget install --exact --id',
};

/**
 * Names the package manager of a machine; null when the system is not one we know.
 * @param {import('./machine.mjs').Machine} machine
 */
export function managerOf(machine) {
  const known = machine.systems.find((name) => name in MANAGERS);
  return known === undefined ? null : (MANAGERS[known] ?? null);
}

/**
 * Tells what is missing, why it is needed and what exactly to type on this machine, a line for each.
 * @param {readonly Missing[]} missing
 * @param {import('./machine.mjs').Machine} machine
 * @returns {string[]}
 */
export function installAdvice(missing, machine) {
  return [
    'This machine lacks:',
    ...missing.map(({ name, reason }) => `  ${name}, which ${reason}`),
    '',
    ...installCommands(missing, machine),
  ];
}

/**
 * Explains Ubuntu's Chromium: its package holds no browser but the way to a snap.
 * @param {string} where the stub that was found, or the name of the package
 */
export function snapAdvice(where) {
  return [
    'Chromium is needed: it prints the publications and opens pages in tests.',
    `Here ${where} is only a stub that sends to the snap store, as Ubuntu has it, and the snap can read`,
    'neither temporary nor hidden folders: it cannot print.',
    '',
    'Install Google Chrome instead: download the .deb package from https://www.google.com/chrome/ and type:',
    '  sudo apt-get install ./google-chrome-stable_current_amd64.deb',
    'If you have another Chromium, Chrome or Edge, say where it is:',
    '  CHROMIUM_PATH=/path/to/chromium npm run build',
  ];
}

/**
 * @param {readonly Missing[]} missing
 * @param {import('./machine.mjs').Machine} machine
 */
function installCommands(missing, machine) {
  const manager = managerOf(machine);
  if (manager === null) {
    return ['This system is not one we know. Install these with its own tool, so that they are on the PATH.'];
  }
  const packages = missing.map((item) => item.packages[manager]);
  // winget takes one package, and Homebrew's casks do not mix with formulae.
  const together = manager !== 'winget' && manager !== 'brew';
  const command = VERBS[manager];
  return ['Type:', ...(together ? [packages.join(' ')] : packages).map((names) => `  ${command} ${names}`)];
}
