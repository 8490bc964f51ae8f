import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readVeraReport } from './read-vera-report.ts';
import { runProgram } from './run-program.ts';

/** One broken rule of ISO 14289-1: its clause, how often it is broken, and the first place. */
export type UaFailure = {
  readonly clause: string;
  readonly description: string;
  readonly count: number;
  readonly context: string;
};

/** veraPDF's verdict on one file; a file that it could not read has one failure without a clause. */
export type UaVerdict = {
  readonly file: string;
  readonly passed: boolean;
  readonly failures: readonly UaFailure[];
};

/** `jars` is the folder that `fetch-jars.mjs` filled; the time limit holds for each hundred files. */
export type UaOptions = { readonly jars: string; readonly timeLimitMs?: number };

const MAIN_CLASS = 'org.verapdf.apps.GreenfieldCliWrapper';
/** 0: all comply, 1: some do not, 7 and 8: some could not be read; the report has the details. */
const CODES_WITH_REPORT = [0, 1, 7, 8];
/** Windows refuses longer command lines. */
const FILES_A_PROCESS = 100;
const TEN_MINUTES = 600_000;

/**
 * Validates files against PDF/UA-1 with veraPDF, one Java process for many files.
 * Returns a verdict for each file, in the order given.
 */
export async function validateUa1(files: readonly string[], options: UaOptions): Promise<UaVerdict[]> {
  await requireJars(options.jars);
  const verdicts: UaVerdict[] = [];
  for (let first = 0; first < files.length; first += FILES_A_PROCESS) {
    verdicts.push(...(await validateSome(files.slice(first, first + FILES_A_PROCESS), options)));
  }
  return verdicts;
}

async function validateSome(files: readonly string[], options: UaOptions): Promise<UaVerdict[]> {
  const absolute = files.map((file) => path.resolve(file));
  const { stdout } = await runProgram(
    'java',
    [
      '-cp',
      path.join(options.jars, '*'),
      MAIN_CLASS,
      ...['--flavour', 'ua1', '--format', 'json', '--maxfailuresdisplayed', '1', '--nonpdfext'],
      ...absolute,
    ],
    { acceptedCodes: CODES_WITH_REPORT, timeLimitMs: options.timeLimitMs ?? TEN_MINUTES },
  );
  const judged = readVeraReport(stdout.toString('utf8'));
  return absolute.map((file) => judged.get(file) ?? notJudged(file));
}

/** veraPDF leaves out files that do not exist instead of reporting them. */
function notJudged(file: string): UaVerdict {
  const failure = { clause: '', description: 'The file was not judged.', count: 1, context: file };
  return { file, passed: false, failures: [failure] };
}

async function requireJars(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (!names.some((name) => name.startsWith('greenfield-apps-'))) {
    throw new Error(
      `veraPDF was not found in ${folder}. Fetch it: node scripts/programs/fetch-jars.mjs verapdf ${folder}`,
    );
  }
}
