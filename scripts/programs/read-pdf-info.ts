import { runProgram } from './run-program.ts';

/** Facts that `pdfinfo` reads: sizes in PostScript points (72 to the inch), Info entries by their English names. */
export type PdfInfo = {
  readonly pages: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly tagged: boolean;
  readonly version: string;
  readonly entries: ReadonlyMap<string, string>;
};

/** Reads number of pages, size of the first page, tagging and Info entries of a PDF file. */
export async function readPdfInfo(file: string): Promise<PdfInfo> {
  const { stdout } = await runProgram('pdfinfo', [file]);
  const entries = new Map<string, string>();
  for (const line of stdout.toString('utf8').split('\n')) {
    const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) entries.set(name, value);
  }
  const [width, height] = (entries.get('Page size') ?? '').match(/[\d.]+/g) ?? [];
  return {
    pages: Number(entries.get('Pages')),
    widthPt: Number(width),
    heightPt: Number(height),
    tagged: entries.get('Tagged') === 'yes',
    version: entries.get('PDF version') ?? '',
    entries,
  };
}
