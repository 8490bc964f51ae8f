import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { hashTree } from './hash-tree.ts';

/** Gives the folder in which finished versions of an output lie: dist → .dist. */
export function storeOf(output: string): string {
  return join(dirname(output), `.${basename(output)}`);
}

/**
 * Makes a finished folder the new content of an output, at once: the folder moves into the store under the hash of
 * its content, then the link `output` is replaced by one rename. A reader sees the old version or the new one,
 * never a mixture. The version before is kept for a way back; older ones are removed.
 * @returns the hash, 16 hexadecimal digits
 */
export async function publishFolder(finished: string, output: string): Promise<string> {
  const store = storeOf(output);
  const hash = (await hashTree(finished)).slice(0, 16);
  const target = join(store, hash);
  await mkdir(store, { recursive: true });
  const before = await readlink(output)
    .then((link) => basename(link))
    .catch(() => null);
  await putVersion(finished, target, hash);
  await makeWayForLink(output, store);
  const draft = `${output}.next`;
  await rm(draft, { force: true });
  await symlink(relative(dirname(output), target), draft, 'junction');
  await rename(draft, output);
  await removeOldVersions(store, [hash, before]);
  return hash;
}

/** A version that lies there already is kept, unless somebody changed it since. */
async function putVersion(finished: string, target: string, hash: string): Promise<void> {
  if (await exists(target)) {
    if ((await hashTree(target)).startsWith(hash)) return rm(finished, { recursive: true });
    const touched = `${target}.touched`;
    await rename(target, touched);
    await rename(finished, target);
    return rm(touched, { recursive: true });
  }
  await rename(finished, target);
}

/** A folder that an older version of the program, or a person, left where the link belongs is kept in the store. */
async function makeWayForLink(output: string, store: string): Promise<void> {
  const found = await lstat(output).catch(() => null);
  if (found && !found.isSymbolicLink())
    await rename(output, join(store, `moved-aside-${found.mtimeMs.toFixed(0)}`));
}

async function removeOldVersions(store: string, keep: readonly (string | null)[]): Promise<void> {
  for (const entry of await readdir(store)) {
    if (/^[0-9a-f]{16}$/.test(entry) && !keep.includes(entry))
      await rm(join(store, entry), { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}
