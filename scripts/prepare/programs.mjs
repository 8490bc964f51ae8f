import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * A program of the system that the build or the tests call; `packages` names it for each package manager.
 * @typedef {object} Program
 * @property {string} name what a person calls it
 * @property {string} command
 * @property {readonly string[]} [otherCommands] what other systems call it
 * @property {string | null} versionArgument null for one that tells no version
 * @property {number} least the oldest major version that will do
 * @property {string} reason why it is needed: the rest of a sentence that begins with its name
 * @property {Readonly<Record<import('./advice.mjs').Manager, string>>} packages
 */

/** @type {Program} */
const poppler = {
  name: 'poppler (pdftoppm)',
  command: 'pdftoppm',
  versionArgument: '-v',
  least: 0,
  reason: 'draws the pictures of covers',
  packages: {
    'apt-get': 'poppler-utils',
    dnf: 'poppler-utils',
    pacman: 'poppler',
    zypper: 'poppler-tools',
    brew: 'poppler',
    winget: 'oschwartz10612.Poppler',
  },
};

/** @type {Program} */
const qpdf = {
  name: 'qpdf',
  command: 'qpdf',
  versionArgument: '--version',
  least: 0,
  reason: 'judges whether the PDF files are sound',
  packages: {
    'apt-get': 'qpdf',
    dnf: 'qpdf',
    pacman: 'qpdf',
    zypper: 'qpdf',
    brew: 'qpdf',
    winget: 'QPDF.QPDF',
  },
};

/** @type {Program} */
const ghostscript = {
  name: 'Ghostscript',
  command: 'gs',
  otherCommands: ['gswin64c'],
  versionArgument: '--version',
  least: 9,
  reason: 'draws what a printing press would, to judge files for printing houses',
  packages: {
    'apt-get': 'ghostscript',
    dnf: 'ghostscript',
    pacman: 'ghostscript',
    zypper: 'ghostscript',
    brew: 'ghostscript',
    winget: 'ArtifexSoftware.GhostScript',
  },
};

/** @type {Program} */
const java = {
  name: 'Java 17 or newer',
  command: 'java',
  versionArgument: '-version',
  least: 17,
  reason: 'runs the judges of HTML and PDF/UA',
  packages: {
    'apt-get': 'default-jre-headless',
    dnf: 'java-latest-openjdk-headless',
    pacman: 'jre-openjdk-headless',
    zypper: 'java-21-openjdk-headless',
    brew: '--cask temurin',
    winget: 'EclipseAdoptium.Temurin.21.JRE',
  },
};

/** @type {Program} */
const maven = {
  name: 'Maven',
  command: 'mvn',
  versionArgument: '--version',
  least: 3,
  reason: 'fetches veraPDF, the judge of accessible PDF files',
  packages: {
    'apt-get': 'maven',
    dnf: 'maven',
    pacman: 'maven',
    zypper: 'maven',
    brew: 'maven',
    winget: 'Apache.Maven',
  },
};

/** @type {Program} */
const nginx = {
  name: 'nginx',
  command: 'nginx',
  versionArgument: '-v',
  least: 1,
  reason: 'serves the finished site with the headers that the build wrote for it',
  packages: {
    'apt-get': 'nginx-light',
    dnf: 'nginx',
    pacman: 'nginx',
    zypper: 'nginx',
    brew: 'nginx',
    winget: 'nginxinc.nginx',
  },
};

/** @type {Program} */
const apache = {
  name: 'Apache',
  command: 'apache2',
  otherCommands: ['httpd'],
  versionArgument: '-v',
  least: 2,
  reason: 'serves the finished site with the .htaccess that the build wrote for it',
  packages: {
    'apt-get': 'apache2-bin',
    dnf: 'httpd',
    pacman: 'apache',
    zypper: 'apache2',
    brew: 'httpd',
    winget: 'ApacheLounge.httpd',
  },
};

/** @type {Program} */
const caddy = {
  name: 'Caddy',
  command: 'caddy',
  versionArgument: 'version',
  least: 2,
  reason: 'serves the finished site with the Caddyfile that the build wrote for it',
  packages: {
    'apt-get': 'caddy',
    dnf: 'caddy',
    pacman: 'caddy',
    zypper: 'caddy',
    brew: 'caddy',
    winget: 'CaddyServer.Caddy',
  },
};

/** What each mode needs besides packages and Chromium. */
export const PROGRAMS = {
  build: [poppler, qpdf],
  test: [poppler, qpdf, ghostscript, java, maven, nginx, apache, caddy],
};

/**
 * Looks for a program in the folders of PATH; null when it is not there or is too old.
 * @param {Program} program
 * @param {import('./machine.mjs').Machine} machine
 * @returns {{ path: string, version: string } | null}
 */
export function findProgram(program, machine) {
  const endings = machine.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const candidates = machine.folders.flatMap((folder) =>
    [program.command, ...(program.otherCommands ?? [])].flatMap((command) =>
      endings.map((ending) => path.join(folder, command + ending)),
    ),
  );
  for (const file of candidates.filter((candidate) => existsSync(candidate))) {
    // Only a shell could ask a script of Windows for its version.
    if (program.versionArgument === null || file.endsWith('.cmd'))
      return { path: file, version: 'of unknown version' };
    const version = askVersion(file, program.versionArgument);
    if (version !== null && Number.parseInt(version, 10) >= program.least) return { path: file, version };
  }
  return null;
}

/**
 * @param {string} file
 * @param {string} argument
 */
function askVersion(file, argument) {
  const answer = spawnSync(file, [argument], { encoding: 'utf8', timeout: 20_000 });
  return /\d+(\.\d+)+/.exec(`${answer.stdout}\n${answer.stderr}`)?.[0] ?? null;
}
