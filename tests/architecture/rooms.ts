import path from 'node:path';

/** Floor of each room, by its path; a longer path wins over a shorter one. */
export type Floors = Readonly<Record<string, number>>;

/** Finds the room of a file; null when no room of the table holds it. */
export function roomOf(file: string, floors: Floors): string | null {
  const rooms = Object.keys(floors).filter((room) => file === room || file.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Gives the file that a relative import means; null for packages and modules of Node. */
export function importedFile(file: string, specifier: string): string | null {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : null;
}

/** Gives the package of an import, e.g. `@cantoo/pdf-lib`; null for files and modules of Node. */
export function importedPackage(specifier: string): string | null {
  if (/^(\.|\/|node:|#)/.test(specifier)) return null;
  return /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? null;
}
