import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * What the preparation may know about the machine. Everything that looks for programs or gives advice takes it
 * as a parameter, so that a test can describe a machine that is not there.
 * @typedef {object} Machine
 * @property {string} platform of Node, e.g. `linux`
 * @property {string} architecture of Node, e.g. `x64`
 * @property {boolean} administrator may install packages without asking
 * @property {readonly string[]} systems what the system calls itself, the nearest first, e.g. `['ubuntu', 'debian']`
 * @property {readonly string[]} folders the folders of PATH, and those that only an administrator's PATH names
 * @property {string} home the user's folder
 * @property {Readonly<Record<string, string | undefined>>} environment
 */

/**
 * Describes the machine this runs on.
 * @returns {Machine}
 */
export function readMachine() {
  return {
    platform: process.platform,
    architecture: process.arch,
    administrator: process.getuid?.() === 0,
    systems: process.platform === 'linux' ? readSystems('/etc/os-release') : [process.platform],
    folders: [
      ...(process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== ''),
      ...(process.platform === 'win32' ? [] : ['/usr/sbin', '/usr/local/sbin']),
    ],
    home: homedir(),
    environment: process.env,
  };
}

/**
 * Reads the names in `ID` and `ID_LIKE` of the text of an os-release file.
 * @see https://www.freedesktop.org/software/systemd/man/latest/os-release.html
 * @param {string} text
 * @returns {string[]}
 */
export function systemNames(text) {
  const value = (/** @type {string} */ key) =>
    new RegExp(`^${key}=(.*)$`, 'm').exec(text)?.[1]?.replaceAll(/["']/g, '').trim() ?? '';
  return `${value('ID')} ${value('ID_LIKE')}`.split(' ').filter((name) => name !== '');
}

/** @param {string} file */
function readSystems(file) {
  return existsSync(file) ? systemNames(readFileSync(file, 'utf8')) : [];
}
