import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { findProgram } from '../programs/find-program.ts';
import { browserPlaces } from './browser-places.ts';

/** A browser of the Chromium family on this machine; `version` has four numbers, e.g. `156.0.8078.79`. */
export type FoundBrowser = { readonly executable: string; readonly version: string };

/**
 * Finds the browser that prints. A preferred path is tried alone, so that a wrong path never prints with
 * another engine unnoticed; without one the usual places of this system are tried in order.
 */
export function findBrowser(preferred: string | undefined): FoundBrowser | null {
  const places = preferred === undefined ? browserPlaces(process.platform, homedir()) : [preferred];
  for (const executable of places) {
    if (!existsSync(executable)) continue;
    const version = process.platform === 'win32' ? folderVersion(executable) : askedVersion(executable);
    if (version !== null) return { executable, version };
  }
  return null;
}

function askedVersion(executable: string): string | null {
  return findProgram(executable)?.version ?? null;
}

/** On Windows `--version` opens a window instead of answering; the version is the name of a folder beside. */
function folderVersion(executable: string): string | null {
  const names = readdirSync(path.dirname(executable)).filter((name) => /^\d+(\.\d+){3}$/.test(name));
  return names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? null;
}
