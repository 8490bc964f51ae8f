import { runProgram } from './run-program.ts';

/** What `qpdf --check` found; `complaints` is all that it said about an unsound file, line by line. */
export type PdfCheck = { readonly sound: boolean; readonly complaints: readonly string[] };

/** qpdf ends with 0 for a sound file, 3 for warnings, 2 for errors (https://qpdf.readthedocs.io/en/stable/cli.html#exit-status). */
const QPDF_CODES = [0, 2, 3];

/** Checks the syntax of a PDF file with qpdf: cross references, streams, object structure. */
export async function checkPdf(file: string): Promise<PdfCheck> {
  const { code, stdout, stderr } = await runProgram('qpdf', ['--check', file], { acceptedCodes: QPDF_CODES });
  if (code === 0) return { sound: true, complaints: [] };
  const lines = `${stdout.toString('utf8')}\n${stderr}`.split('\n').map((line) => line.trim());
  return { sound: false, complaints: lines.filter((line) => line !== '') };
}
