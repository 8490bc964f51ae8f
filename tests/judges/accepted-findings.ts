import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Reads a list of findings that somebody accepted with a reason; each entry must still be needed. */
export function readAccepted<T>(file: URL, entry: z.ZodType<T>): T[] {
  return z.array(entry).parse(parse(readFileSync(file, 'utf8')) ?? []);
}
