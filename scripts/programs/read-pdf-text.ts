import { runProgram } from './run-program.ts';

/** `layout` keeps lines and columns where they stand on the page; pages count from 1. */
export type PdfTextOptions = {
  readonly layout?: boolean;
  readonly firstPage?: number;
  readonly lastPage?: number;
};

/** Extracts the text of a PDF file, one string for each page. */
export async function readPdfText(file: string, options: PdfTextOptions = {}): Promise<string[]> {
  const { firstPage, lastPage } = options;
  const { stdout } = await runProgram('pdftotext', [
    ...(options.layout === true ? ['-layout'] : []),
    ...(firstPage === undefined ? [] : ['-f', String(firstPage)]),
    ...(lastPage === undefined ? [] : ['-l', String(lastPage)]),
    '-enc',
    'UTF-8',
    file,
    '-',
  ]);
  return stdout.toString('utf8').replace(/\f$/, '').split('\f');
}
