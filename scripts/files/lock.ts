import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Says that another process holds a lock. */
export class LockHeldError extends Error {
  override name = 'LockHeldError';
  readonly holder: number;

  constructor(path: string, holder: number) {
    super(`Process ${holder} holds ${path}.`);
    this.holder = holder;
  }
}

/**
 * Takes a lock file that holds the process id, and gives the function that releases it. A lock whose process
 * has died is taken over.
 * @throws LockHeldError while another living process holds it.
 */
export async function takeLock(path: string, processId: number): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await putLock(path, processId);
      return () => rm(path, { force: true });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      const holder = Number(await readFile(path, 'utf8').catch(() => '0'));
      if (holder !== processId && isAlive(holder)) throw new LockHeldError(path, holder);
      await rm(path, { force: true });
    }
  }
  throw new LockHeldError(path, 0);
}

/** The file appears with its number in it, in one step: nobody can read it half written and take it for a dead one. */
async function putLock(path: string, processId: number): Promise<void> {
  const draft = `${path}.${processId}`;
  await writeFile(draft, String(processId));
  try {
    await link(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
