import { zipSync } from 'fflate';

/** `stored` files are not compressed, whatever their kind. */
export type ZipFile = { readonly path: string; readonly bytes: Uint8Array; readonly stored?: boolean };

/** The earliest moment that a ZIP can hold; a fixed one makes the same files give the same archive. */
const fixedTime = new Date(1980, 0, 1);

/**
 * Packs files into a ZIP: stored ones first as given, the others sorted by path; with a fixed time and no attributes
 * of this machine, so that the same input gives the same bytes (APPNOTE 6.3.9). Pictures that are compressed already
 * are stored as they are.
 */
export function makeZip(files: readonly ZipFile[]): Uint8Array {
  const entries: Parameters<typeof zipSync>[0] = {};
  const first = files.filter(({ stored }) => stored);
  const others = files.filter(({ stored }) => !stored).sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, bytes, stored } of [...first, ...others]) {
    const level = stored || /\.(png|jpg|pdf)$/.test(path) ? 0 : 9;
    entries[path] = [bytes, { level, mtime: fixedTime, os: 0 }];
  }
  return zipSync(entries);
}
