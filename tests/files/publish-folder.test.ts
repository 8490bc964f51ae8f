import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { LockHeldError, takeLock } from '../../scripts/files/lock.ts';
import { publishFolder } from '../../scripts/files/publish-folder.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pospolu-'));
});

async function make(text: string): Promise<string> {
  const folder = join(root, '.dist', 'tmp');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'a.txt'), text);
  return folder;
}

describe('an output', () => {
  const output = () => join(root, 'dist');
  it('shows the newest version and keeps the one before', async () => {
    for (const text of ['one', 'two', 'three']) await publishFolder(await make(text), output());
    expect(await readFile(join(output(), 'a.txt'), 'utf8')).toBe('three');
    expect(await readdir(join(root, '.dist'))).toHaveLength(2);
  });
  it('keeps its version when the same content is published again', async () => {
    const first = await publishFolder(await make('one'), output());
    expect(await publishFolder(await make('one'), output())).toBe(first);
    expect(await readFile(join(output(), 'a.txt'), 'utf8')).toBe('one');
  });
  it('replaces a version that somebody changed', async () => {
    await publishFolder(await make('one'), output());
    await writeFile(join(output(), 'a.txt'), 'touched');
    await publishFolder(await make('one'), output());
    expect(await readFile(join(output(), 'a.txt'), 'utf8')).toBe('one');
    expect(await readdir(join(root, '.dist'))).toHaveLength(1);
  });
  it('moves aside a real folder that stands in its place, and loses nothing', async () => {
    await mkdir(output());
    await writeFile(join(output(), 'mine.txt'), 'kept');
    await publishFolder(await make('one'), output());
    const [aside] = (await readdir(join(root, '.dist'))).filter((entry) => entry.startsWith('moved-aside'));
    expect(await readFile(join(root, '.dist', aside ?? '', 'mine.txt'), 'utf8')).toBe('kept');
  });
});

describe('a lock', () => {
  it('keeps a second process out until it is released', async () => {
    const path = join(root, 'lock');
    const release = await takeLock(path, process.ppid);
    await expect(takeLock(path, process.pid)).rejects.toThrow(LockHeldError);
    await release();
    await (await takeLock(path, process.pid))();
  });
  it('is taken over from a process that has died', async () => {
    const path = join(root, 'lock');
    await writeFile(path, '999999999');
    await (await takeLock(path, process.pid))();
  });
});
