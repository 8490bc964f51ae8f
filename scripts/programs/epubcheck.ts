import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runProgram } from './run-program.ts';

/** One message of EPUBCheck: `severity` is FATAL, ERROR, WARNING, INFO or USAGE; `place` is file, line and column. */
export type EpubMessage = {
  readonly severity: string;
  readonly id: string;
  readonly message: string;
  readonly place: string;
};

const location = z.object({ path: z.string(), line: z.number(), column: z.number() });
const report = z.object({
  messages: z.array(
    z.object({
      severity: z.string(),
      ID: z.string(),
      message: z.string(),
      locations: z.array(location).default([]),
    }),
  ),
});

const MAIN_CLASS = 'com.adobe.epubcheck.tool.Checker';
/** One e-book takes seconds: compiling without second thoughts halves them. */
const SHORT_RUN = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
/** 0: nothing found, 1: something found; the report has the details. */
const CODES_WITH_REPORT = [0, 1];

/**
 * Validates a file against EPUB 3.3 with EPUBCheck 5 and gives all its messages, none for a file without fault.
 * `jars` is the folder that `fetch-jars.mjs` filled.
 */
export async function validateEpub(
  file: string,
  { jars }: { readonly jars: string },
): Promise<EpubMessage[]> {
  await requireJars(jars);
  const folder = await mkdtemp(path.join(tmpdir(), 'pospolu-epubcheck-'));
  const json = path.join(folder, 'report.json');
  try {
    await runProgram(
      'java',
      [...SHORT_RUN, '-cp', path.join(jars, '*'), MAIN_CLASS, path.resolve(file), '--json', json, '--quiet'],
      { acceptedCodes: CODES_WITH_REPORT },
    );
    const { messages } = report.parse(JSON.parse(await readFile(json, 'utf8')));
    return messages.map(({ ID, locations: [at], message, severity }) => ({
      severity,
      id: ID,
      message,
      place: at ? `${at.path}:${at.line}:${at.column}` : '',
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function requireJars(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (!names.some((name) => name.startsWith('epubcheck-'))) {
    throw new Error(
      `EPUBCheck was not found in ${folder}. Fetch it: node scripts/programs/fetch-jars.mjs epubcheck ${folder}`,
    );
  }
}
