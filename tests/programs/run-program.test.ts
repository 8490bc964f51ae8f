import { describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/programs/find-program.ts';
import { ProgramFailed, ProgramMissing } from '../../scripts/programs/program-errors.ts';
import { runProgram } from '../../scripts/programs/run-program.ts';

const node = process.execPath;

describe('a program that runs', () => {
  it('gets its input and gives both streams whole', async () => {
    const code = `process.stdin.pipe(process.stdout); console.error('careful')`;
    const result = await runProgram(node, ['-e', code], { input: 'háček' });
    expect(result.stdout.toString('utf8')).toBe('háček');
    expect(result.stderr).toBe('careful\n');
    expect(result.code).toBe(0);
  });

  it('may end with a code that the caller accepts', async () => {
    const result = await runProgram(node, ['-e', 'process.exit(3)'], { acceptedCodes: [0, 3] });
    expect(result.code).toBe(3);
  });
});

describe('a program that fails', () => {
  it('says its code and its last words', async () => {
    const failure = runProgram(node, ['-e', 'console.error("no paper"); process.exit(4)']);
    await expect(failure).rejects.toThrow(ProgramFailed);
    await expect(failure).rejects.toThrow(/ended with code 4\.\nno paper/);
  });

  it('is ended after its time', async () => {
    const failure = runProgram(node, ['-e', 'setInterval(() => {}, 1000)'], { timeLimitMs: 300 });
    await expect(failure).rejects.toThrow('took longer than 300 ms');
  });

  it('is named with the way to install it when it is missing', async () => {
    const failure = runProgram('/not/here/qpdf', ['--version']);
    await expect(failure).rejects.toThrow(ProgramMissing);
    await expect(failure).rejects.toThrow(/qpdf was not found.*apt-get install qpdf/);
  });
});

describe('finding a program', () => {
  it('reads its version', () => {
    expect(findProgram(node)).toEqual({ command: node, version: process.versions.node });
  });

  it('returns null for one that is not there', () => {
    expect(findProgram('no-such-program-here')).toBeNull();
  });
});
