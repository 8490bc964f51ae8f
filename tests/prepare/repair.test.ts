import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdLock } from '../../scripts/prepare/hold-lock.mjs';
import { lockHash, packagesAreCurrent } from '../../scripts/prepare/install-packages.mjs';
import { hideHosts, runStep } from '../../scripts/prepare/run-step.mjs';
import { readStamp, writeStamp } from '../../scripts/prepare/stamp.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pospolu-prepare-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('packages', () => {
  beforeEach(() => {
    plantLock('package-lock.json', '1.0.0');
    plantLock('node_modules/.package-lock.json', '1.0.0');
    mkdirSync(path.join(folder, 'node_modules/a'), { recursive: true });
    writeFileSync(path.join(folder, 'node_modules/a/package.json'), '{}');
  });

  it('are not current as long as npm has not finished', () => {
    rmSync(path.join(folder, 'node_modules/.package-lock.json'));
    writeFileSync(path.join(folder, 'node_modules/.prepared'), lockHash(folder));
    expect(packagesAreCurrent(folder)).toBe(false);
  });

  it('are current when the stamp has the hash of the lock file, although npm left something out', () => {
    plantLock('package-lock.json', '1.0.1');
    expect(packagesAreCurrent(folder)).toBe(false);
    writeFileSync(path.join(folder, 'node_modules/.prepared'), lockHash(folder));
    expect(packagesAreCurrent(folder)).toBe(true);
    plantLock('package-lock.json', '1.0.2');
    expect(packagesAreCurrent(folder)).toBe(false);
  });

  it("are current after a person's own npm ci, by npm's record", () => {
    expect(packagesAreCurrent(folder)).toBe(true);
    plantLock('node_modules/.package-lock.json', '0.9.0');
    expect(packagesAreCurrent(folder)).toBe(false);
  });

  it('are not current when the lock file renewed an optional one that is installed, such as Node', () => {
    plantLock('package-lock.json', '1.0.0', '2.0.0');
    expect(packagesAreCurrent(folder)).toBe(false);
  });

  it('are not current when one is gone, whatever the stamp says', () => {
    writeFileSync(path.join(folder, 'node_modules/.prepared'), lockHash(folder));
    rmSync(path.join(folder, 'node_modules/a'), { recursive: true });
    expect(packagesAreCurrent(folder)).toBe(false);
  });

  it("are not current when npm's record is damaged", () => {
    writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), '{ "pack');
    expect(packagesAreCurrent(folder)).toBe(false);
  });

  it('a damaged lock file is named with the way out', () => {
    writeFileSync(path.join(folder, 'package-lock.json'), '{ "packages":');
    expect(() => packagesAreCurrent(folder)).toThrow('git checkout package-lock.json');
  });
});

describe('the stamp', () => {
  beforeEach(() => plantLock('package-lock.json', '1.0.0'));

  it('is void as soon as a program is gone, the lock or the chosen browser changed, or it is damaged', () => {
    const program = path.join(folder, 'chromium');
    writeFileSync(program, '');
    const prepared = {
      lock: lockHash(folder),
      chosen: '',
      programs: { chromium: { path: program, version: '1' } },
    };
    writeStamp(folder, 'build', prepared);
    expect(readStamp(folder, 'build', {})).toEqual(prepared);
    expect(readStamp(folder, 'test', {})).toBeNull();
    expect(readStamp(folder, 'build', { CHROMIUM_PATH: '/other' })).toBeNull();
    plantLock('package-lock.json', '2.0.0');
    expect(readStamp(folder, 'build', {})).toBeNull();
    plantLock('package-lock.json', '1.0.0');
    rmSync(program);
    expect(readStamp(folder, 'build', {})).toBeNull();
    writeFileSync(path.join(folder, '.cache/prepared-build.json'), '{"lock"');
    expect(readStamp(folder, 'build', {})).toBeNull();
  });
});

describe('the lock', () => {
  it('lets one work at a time', async () => {
    const file = path.join(folder, 'lock');
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push(`${name} ends`);
    };
    const first = holdLock(file, () => undefined, work('first'));
    const second = holdLock(file, (line: string) => order.push(line), work('second'));
    await Promise.all([first, second]);
    expect(order).toEqual([
      'first begins',
      'Another preparation is running here; waiting for it …',
      'first ends',
      'second begins',
      'second ends',
    ]);
    expect(existsSync(file)).toBe(false);
  });

  it('of a dead process is taken over', async () => {
    const file = path.join(folder, 'lock');
    const dead = spawnSync(process.execPath, ['--version']).pid;
    writeFileSync(file, String(dead));
    expect(
      await holdLock(
        file,
        () => undefined,
        async () => 'worked',
      ),
    ).toBe('worked');
  });

  it('is given back when the work fails', async () => {
    const file = path.join(folder, 'lock');
    const work = () => Promise.reject(new Error('broken'));
    await expect(holdLock(file, () => undefined, work)).rejects.toThrow('broken');
    expect(existsSync(file)).toBe(false);
  });
});

describe('a step', () => {
  const step = (code: string, lines: string[]) => ({
    title: 'Trying',
    command: process.execPath,
    parameters: ['-e', code],
    folder,
    log: path.join(folder, '.cache/step.log'),
    say: (line: string) => void lines.push(line),
  });

  it('says a line before and one after, and keeps what the program said in its log', async () => {
    const lines: string[] = [];
    await runStep(step('console.log("a long story")', lines));
    expect(lines).toEqual(['Trying …', expect.stringMatching(/^Trying: done in \d+\.\d s$/)]);
    expect(readFileSync(path.join(folder, '.cache/step.log'), 'utf8')).toBe('a long story\n');
  });

  it('that fails shows the end of its log without hosts, and the command', async () => {
    const code = 'console.error("GET https://secret.example/x failed"); process.exit(3)';
    const failure = await runStep(step(code, [])).catch((error: unknown) => String(error));
    expect(failure).toContain('ended with code 3');
    expect(failure).toContain('  | GET https://…/x failed');
    expect(failure).toContain('The whole log: .cache/step.log');
  });

  it('waits for the installer that a killed preparation left at work', async () => {
    const orphan = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 400)']);
    mkdirSync(path.join(folder, '.cache'));
    writeFileSync(path.join(folder, '.cache/step.log.process'), String(orphan.pid));
    const lines: string[] = [];
    await runStep(step('', lines));
    expect(lines[0]).toContain('still at work');
    expect(orphan.exitCode).toBe(0);
  });

  it('hides hosts in every form that installers print', () => {
    const said =
      "http://a.example:80/d x Could not resolve 'a.example' getaddrinfo ENOTFOUND a.example 10.1.2.3 v1.2.3";
    expect(hideHosts(said)).toBe('http://…/d x Could not resolve … getaddrinfo ENOTFOUND … … v1.2.3');
  });
});

function plantLock(name: string, version: string, optionalVersion = '1.0.0'): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const packages = {
    '': {},
    'node_modules/a': { version },
    'node_modules/b': { version: optionalVersion, optional: true },
  };
  writeFileSync(file, JSON.stringify({ packages }));
}
