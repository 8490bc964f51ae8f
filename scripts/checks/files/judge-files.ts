import { checkPdf } from '../../programs/check-pdf.ts';
import { validateEpub } from '../../programs/epubcheck.ts';
import type { FoundJudges } from '../../programs/find-judges.ts';
import { validateUa1 } from '../../programs/verapdf.ts';

/** A finished file; `isTagged` says whether it claims PDF/UA-1. */
export type FileToJudge = { readonly path: string; readonly isTagged: boolean };

export type FileVerdicts = {
  /** What is wrong with each file, nothing if it is fit to be read. */
  readonly complaints: readonly (readonly string[])[];
  /** How many files a judge would have looked at that is not on this machine. */
  readonly unjudged: { readonly veraPDF: number; readonly EPUBCheck: number };
};

/**
 * Judges finished files before they are published: the structure of each PDF by qpdf, tagged ones by veraPDF against
 * PDF/UA-1, e-books by EPUBCheck.
 */
export async function judgeFiles(files: readonly FileToJudge[], judges: FoundJudges): Promise<FileVerdicts> {
  const tagged = files.filter(({ isTagged }) => isTagged).map(({ path }) => path);
  const books = files.filter(({ path }) => isBook(path));
  const [structures, access] = await Promise.all([
    inTurn(files, (file) => judgeStructure(file.path, judges.epubcheck)),
    judgeAccess(tagged, judges.verapdf),
  ]);
  return {
    complaints: files.map(({ path }, index) => [...(structures[index] ?? []), ...(access.get(path) ?? [])]),
    unjudged: {
      veraPDF: judges.verapdf === null ? tagged.length : 0,
      EPUBCheck: judges.epubcheck === null ? books.length : 0,
    },
  };
}

function isBook(path: string): boolean {
  return path.endsWith('.epub');
}

async function judgeStructure(path: string, jars: string | null): Promise<string[]> {
  if (isBook(path)) {
    const messages = jars === null ? [] : await validateEpub(path, { jars });
    return messages
      .filter(({ severity }) => ['FATAL', 'ERROR', 'WARNING'].includes(severity))
      .map(({ id, message, place }) => `EPUBCheck says at ${place}: ${message} (${id})`);
  }
  const { complaints, sound } = await checkPdf(path);
  return sound ? [] : [`qpdf says: ${complaints[0] ?? 'the file is damaged'}`];
}

async function judgeAccess(paths: readonly string[], jars: string | null): Promise<Map<string, string[]>> {
  if (jars === null || paths.length === 0) return new Map();
  const verdicts = await validateUa1(paths, { jars });
  return new Map(
    verdicts.map(({ failures }, index) => [
      paths[index] ?? '',
      failures.map(({ clause, context, count, description }) =>
        clause === ''
          ? `veraPDF says: ${description}`
          : `veraPDF says ${count} times that ISO 14289-1, ${clause} is broken: ${description} First at ${context}`,
      ),
    ]),
  );
}

/** One after the other: veraPDF beside them fills the other core. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}
