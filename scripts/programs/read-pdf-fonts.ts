import { runProgram } from './run-program.ts';

/** A font of a PDF file, as poppler lists it. */
export type PdfFont = { readonly name: string; readonly embedded: boolean };

/** Lists the fonts of a PDF with pdffonts: name, type and encoding, then whether it is embedded. */
export async function readPdfFonts(file: string): Promise<PdfFont[]> {
  const { stdout } = await runProgram('pdffonts', [file]);
  return stdout
    .toString('utf8')
    .split('\n')
    .slice(2)
    .flatMap((line) => {
      const match = /^(\S+)\s.*\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.exec(line);
      return match ? [{ name: match[1] ?? '', embedded: match[2] === 'yes' }] : [];
    });
}
