import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

// One for all files: making a decoder takes longer than decoding a page with it.
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a text file as UTF-8. Bytes that are not UTF-8 and NUL signs are findings, not exceptions,
 * since editors save in other encodings by accident. Line ends become \n, a byte order mark is dropped.
 */
export async function readText(
  path: string,
  shown: string,
): Promise<{ text: string } | { diagnostic: Diagnostic }> {
  const bytes = await readFile(path);
  try {
    const text = utf8.decode(bytes);
    if (!text.includes('\0')) return { text: text.replace(/\r\n?/g, '\n') };
  } catch {
    // Falls through to the finding: the decoder says only that some byte is wrong, the line is found below.
  }
  return {
    diagnostic: {
      severity: 'error',
      rule: 'file-is-utf8',
      file: shown,
      line: firstBadLine(bytes),
      message: 'The file is not UTF-8 text.',
      remedy: 'Open it in an editor and save it with the encoding UTF-8.',
    },
  };
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index < bytes.length && bytes[index] !== 10) continue;
    const part = bytes.subarray(start, index);
    try {
      decoder.decode(part);
    } catch {
      return line;
    }
    if (part.includes(0)) return line;
    start = index + 1;
    line += 1;
  }
  return 1;
}
