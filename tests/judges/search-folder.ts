import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of a folder and where it lies, from that folder on. */
export type FoundFile = { readonly file: string; readonly bytes: Buffer };

/** Reads every file of a folder that was made for a test, whatever it holds. */
export function readFolder(folder: string): FoundFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => path.join(parentPath, name))
    .map((file) => ({ file: path.relative(folder, file), bytes: readFileSync(file) }));
}

/** Lists the addresses of a host, from its root on, that stand in the bytes of files; what follows one may stick to it. */
export function findAddresses(files: readonly FoundFile[], origin: string): string[] {
  const pattern = new RegExp(`${origin.replaceAll('.', '\\.')}(/[\\w./%?=-]*)`, 'g');
  const found = files.flatMap(({ bytes }) => [...bytes.toString('latin1').matchAll(pattern)]);
  return [...new Set(found.map(([, address = '']) => address))].sort();
}

/** Lists the files that hold a text, as UTF-8 or as UTF-16. */
export function filesWith(files: readonly FoundFile[], text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return files.filter(({ bytes }) => forms.some((form) => bytes.includes(form))).map(({ file }) => file);
}
