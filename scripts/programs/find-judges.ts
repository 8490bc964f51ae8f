import { readdirSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from './find-program.ts';

/** Folders of the judges of files that this machine can run, null for one that it cannot. */
export type FoundJudges = { readonly verapdf: string | null; readonly epubcheck: string | null };

/** Looks for veraPDF and EPUBCheck in the folder that `fetch-jars.mjs` fills, and for the Java that runs them. */
export function findJudges(folder: string): FoundJudges {
  const [verapdf, epubcheck] = ['verapdf', 'epubcheck'].map((name) => path.join(folder, name));
  const found = {
    verapdf: verapdf && holds(verapdf, 'greenfield-apps-') ? verapdf : null,
    epubcheck: epubcheck && holds(epubcheck, 'epubcheck-') ? epubcheck : null,
  };
  const hasAny = found.verapdf !== null || found.epubcheck !== null;
  return hasAny && findProgram('java', '-version') === null ? { verapdf: null, epubcheck: null } : found;
}

function holds(folder: string, start: string): boolean {
  try {
    return readdirSync(folder).some((name) => name.startsWith(start));
  } catch {
    return false;
  }
}
