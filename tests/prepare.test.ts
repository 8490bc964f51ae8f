import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installAdvice } from '../scripts/prepare/advice.mjs';
import { findChromium, isSnapStub, usualPlaces } from '../scripts/prepare/chromium.mjs';
import { fillGaps } from '../scripts/prepare/fill-gaps.mjs';
import { systemNames } from '../scripts/prepare/machine.mjs';
import { surveyPrograms } from '../scripts/prepare/survey.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pospolu-prepare-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A machine with nothing on it: neither PATH nor usual places. */
const bareMachine = {
  platform: 'linux',
  architecture: 'x64',
  administrator: false,
  systems: ['debian'],
  folders: [] as string[],
  home: '/home/nobody',
  environment: {} as Record<string, string | undefined>,
};
const nowhere: string[] = [];

describe('on a machine that lacks everything', () => {
  it.each([
    [['debian'], 'sudo apt-get install -y --no-install-recommends chromium poppler-utils'],
    [['fedora'], 'sudo dnf install chromium poppler-utils'],
    [['manjaro', 'arch'], 'sudo pacman -S chromium poppler'],
    [['darwin'], 'brew install --cask google-chrome'],
    [['win32'], 'winget install --exact --id Google.Chrome'],
  ])('the advice for %j is the exact command', (systems, command) => {
    const machine = { ...bareMachine, systems };
    const advice = installAdvice(surveyPrograms('build', machine, nowhere).missing, machine).join('\n');
    expect(advice).toContain(command);
    expect(advice).toContain('Chromium (or Chrome, or Edge), which prints the publications');
    expect(advice).toContain('poppler (pdftoppm), which draws the pictures of covers');
  });

  it('a system we do not know is told the names and no command', () => {
    const machine = { ...bareMachine, systems: ['plan9'] };
    const advice = installAdvice(surveyPrograms('build', machine, nowhere).missing, machine).join('\n');
    expect(advice).toContain('not one we know');
    expect(advice).not.toContain('install -y');
  });

  it('the tests need the judges too', () => {
    const names = surveyPrograms('test', bareMachine, nowhere).missing.map(({ name }) => name);
    expect(names).toEqual([
      'Chromium (or Chrome, or Edge)',
      'poppler (pdftoppm)',
      'qpdf',
      'Ghostscript',
      'Java 17 or newer',
      'Maven',
      'nginx',
      'Apache',
      'Caddy',
    ]);
  });

  it('other browsers are wished for by the tests only, and nobody is turned away for them', async () => {
    const wished = surveyPrograms('test', bareMachine, nowhere).wished;
    expect(wished.map(({ name }) => name)).toEqual(['Firefox', 'WebKitGTK with its driver', 'Xvfb']);
    expect(surveyPrograms('build', bareMachine, nowhere).wished).toEqual([]);
    const survey = {
      found: {},
      missing: [],
      wished,
      chromium: { state: 'found', path: '', version: '' },
    } as const;
    const say = (line: string) => expect.fail(`nothing should begin: ${line}`);
    await expect(fillGaps(survey, { folder, machine: bareMachine, say })).resolves.toBeUndefined();
  });

  it('who is not root gets advice instead of an installation', async () => {
    const survey = surveyPrograms('build', bareMachine, nowhere);
    const say = (line: string) => expect.fail(`nothing should begin: ${line}`);
    await expect(fillGaps(survey, { folder, machine: bareMachine, say })).rejects.toThrow(
      'sudo apt-get update',
    );
  });

  it('Ubuntu is sent to Chrome even as root, because its Chromium is a snap', async () => {
    const machine = { ...bareMachine, administrator: true, systems: ['ubuntu', 'debian'] };
    const survey = surveyPrograms('build', machine, nowhere);
    await expect(fillGaps(survey, { folder, machine, say: () => undefined })).rejects.toThrow(
      'google-chrome-stable_current_amd64.deb',
    );
  });
});

describe.skipIf(process.platform === 'win32')('looking for programs', () => {
  it('Chromium is found on the PATH with its version', () => {
    const file = plantProgram('chromium', 'Chromium 156.0.8078.79 built on a test');
    const machine = { ...bareMachine, folders: [folder] };
    expect(findChromium(machine, nowhere)).toEqual({ state: 'found', path: file, version: '156.0.8078.79' });
  });

  it('a wrong CHROMIUM_PATH is told, although another browser is there', () => {
    plantProgram('chromium', 'Chromium 156.0.8078.79');
    const environment = { CHROMIUM_PATH: '/nowhere/chromium' };
    const machine = { ...bareMachine, folders: [folder], environment };
    expect(findChromium(machine, nowhere)).toEqual({ state: 'wrong-path', path: '/nowhere/chromium' });
  });

  it("Ubuntu's stub is known as one, and a browser after it wins", () => {
    const stub = plantProgram('chromium-browser', '');
    writeFileSync(stub, '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    const machine = { ...bareMachine, folders: [folder] };
    expect(isSnapStub(stub)).toBe(true);
    expect(findChromium(machine, nowhere)).toEqual({ state: 'snap-stub', path: stub });
    const chrome = plantProgram('chrome', 'Google Chrome 150.0.1.2');
    expect(findChromium(machine, [chrome])).toMatchObject({ state: 'found', path: chrome });
  });

  it('an old Java does not count', () => {
    const machine = { ...bareMachine, folders: [folder] };
    const lacksJava = () =>
      surveyPrograms('test', machine, nowhere).missing.some(({ name }) => name.startsWith('Java'));
    plantProgram('java', 'openjdk version "11.0.2" 2019-01-15');
    expect(lacksJava()).toBe(true);
    plantProgram('java', 'openjdk version "21.0.1" 2023-10-17');
    expect(lacksJava()).toBe(false);
  });

  it('a program is found by the name that another system gives it', () => {
    const machine = { ...bareMachine, folders: [folder] };
    const lacksApache = () =>
      surveyPrograms('test', machine, nowhere).missing.some(({ name }) => name === 'Apache');
    expect(lacksApache()).toBe(true);
    plantProgram('httpd', 'Server version: Apache/2.4.62 (Fedora Linux)');
    expect(lacksApache()).toBe(false);
  });

  it('the usual places are those of the system', () => {
    const windows = { ...bareMachine, platform: 'win32', environment: { ProgramFiles: 'D:\\Programs' } };
    expect(usualPlaces(windows)).toContain('D:\\Programs\\Google\\Chrome\\Application\\chrome.exe');
    expect(usualPlaces({ ...bareMachine, platform: 'darwin' })).toContain(
      '/home/nobody/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it('the system tells its own name and its relatives', () => {
    expect(systemNames('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n')).toEqual([
      'linuxmint',
      'ubuntu',
      'debian',
    ]);
  });
});

describe('the command', () => {
  const prepare = (...parameters: string[]) =>
    spawnSync(process.execPath, ['scripts/prepare.mjs', ...parameters], { encoding: 'utf8' });

  it('explains itself', () => {
    const { status, stdout } = prepare('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('build | test');
    expect(stdout).toContain('CHROMIUM_PATH');
  });

  it('refuses a mode that it does not know', () => {
    const { status, stderr } = prepare('everything');
    expect(status).toBe(1);
    expect(stderr).toContain('Usage:');
  });
});

function plantProgram(name: string, answer: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho '${answer}'\n`);
  chmodSync(file, 0o755);
  return file;
}
