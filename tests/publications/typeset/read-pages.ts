import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Reads the text of each page as poppler sees it, with its layout; index 0 is page 1. */
export function readPages(bytes: Uint8Array): string[] {
  return runPoppler(bytes, 'pdftotext', ['-layout']).split('\f').slice(0, -1);
}

/** A word of a page with its box in points from the top left corner of the page. */
export type PlacedWord = {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
};

/** Reads all words of a document with their places. */
export function readWords(bytes: Uint8Array): PlacedWord[] {
  const pages = runPoppler(bytes, 'pdftotext', ['-bbox']).split('<page ').slice(1);
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;
  return pages.flatMap((page, index) =>
    [...page.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
      page: index + 1,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
      text: text ?? '',
    })),
  );
}

/** Reads the text in the order of its tags, which is the order of reading. */
export function readTaggedText(bytes: Uint8Array): string {
  return runPoppler(bytes, 'pdfinfo', ['-struct-text'], []);
}

function runPoppler(bytes: Uint8Array, program: string, options: readonly string[], output = ['-']): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pospolu-test-'));
  try {
    const file = path.join(folder, 'file.pdf');
    writeFileSync(file, bytes);
    return execFileSync(program, [...options, file, ...output], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: 'pipe',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads the text as poppler puts it in the order of speaking, without the marks of direction that it adds. */
export function readSpokenText(bytes: Uint8Array): string {
  return runPoppler(bytes, 'pdftotext', []).replace(/[\u200e\u200f\u202a-\u202e]/g, '');
}

/** A font of a document as poppler lists it: its name without the prefix of the subset. */
export type ListedFont = { readonly name: string; readonly type: string; readonly embedded: boolean };

/** Lists the fonts of a document. */
export function readFonts(bytes: Uint8Array): ListedFont[] {
  const lines = runPoppler(bytes, 'pdffonts', [], []).split('\n').slice(2);
  return lines.flatMap((line) => {
    const [, name, type, embedded] = /^(?:[A-Z]{6}\+)?(\S+) +(\S.*?) {2,}\S+ +(yes|no) /.exec(line) ?? [];
    return name && type ? [{ name, type, embedded: embedded === 'yes' }] : [];
  });
}
