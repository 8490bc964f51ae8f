import { zipSync } from 'fflate';

export type ZipFile = { readonly path: string; readonly bytes: Uint8Array };

/** The earliest moment that a ZIP can hold; a fixed one makes the same files give the same archive. */
const fixedTime = new Date(1980, 0, 1);

/**
 * Packs files into a ZIP: sorted by path, with a fixed time and no attributes of this machine, so that the same
 * input gives the same bytes (APPNOTE 6.3.9). Pictures that are compressed already are stored as they are.
 */
export function makeZip(files: readonly ZipFile[]): Uint8Array {
  const entries: Parameters<typeof zipSync>[0] = {};
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    entries[path] = [bytes, { level: /\.(png|jpg|pdf)$/.test(path) ? 0 : 9, mtime: fixedTime, os: 0 }];
  }
  return zipSync(entries);
}
