import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './run-pospolu.ts';

/** The small site of another country: complete, good, and nothing in it is ours. */
export const foreignSite = path.join(root, 'tests/fixtures/foreign');

/** The day on which the site of another country is built: one release is out, another one under embargo. */
export const foreignDay = '2026-03-01';

/** A copy of a site that a test may spoil: `content` and `static` lie in `folder`. */
export type SiteCopy = {
  readonly folder: string;
  readonly content: string;
  readonly remove: () => Promise<void>;
};

/** Copies the site of another country into a temporary folder, with an overlay above it if one is given. */
export async function copyFixture(overlay?: string): Promise<SiteCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pospolu-site-'));
  await cp(foreignSite, folder, { recursive: true });
  if (overlay) {
    await cp(overlay, folder, {
      recursive: true,
      filter: (source) => path.basename(source) !== 'expected.json',
    });
  }
  return {
    folder,
    content: path.join(folder, 'content'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
