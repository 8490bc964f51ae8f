import { unzipSync } from 'fflate';
import { makeZip } from '../../scripts/files/make-zip.ts';

/** Gives a copy of an e-book in which one of its texts is another. */
export function breakEpub(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(bytes));
  if (!files.some(([name]) => name === path)) throw new Error(`The e-book has no ${path}.`);
  return makeZip(
    files.map(([name, file]) => ({
      path: name,
      bytes: name === path ? Buffer.from(change(Buffer.from(file).toString('utf8'))) : file,
      stored: name === 'mimetype',
    })),
  );
}
