import { runProgram } from './run-program.ts';

/** One page as inks: four bytes a pixel, row by row from the top. */
export type InkPage = { readonly width: number; readonly height: number; readonly inks: Uint8Array };

/**
 * Draws the pages of a file as a press would see them, in four inks, with Ghostscript; the file is read by another
 * program than the one that wrote it. `pages` are the sizes in points, `dotsPerInch` the resolution.
 */
export async function drawInks(
  file: string,
  pages: readonly { readonly width: number; readonly height: number }[],
  dotsPerInch: number,
): Promise<InkPage[]> {
  const { stdout } = await runProgram(
    'gs',
    [
      '-q',
      '-dSAFER',
      '-dBATCH',
      '-dNOPAUSE',
      '-sDEVICE=bitcmyk',
      '-dGrayValues=256',
      `-r${dotsPerInch}`,
      '-o',
      '-',
      file,
    ],
    { timeLimitMs: 600_000 },
  );
  let at = 0;
  return pages.map((page) => {
    const width = Math.round((page.width * dotsPerInch) / 72);
    const height = Math.round((page.height * dotsPerInch) / 72);
    const size = width * height * 4;
    if (at + size > stdout.length) throw new Error(`Ghostscript drew fewer pages of ${file} than it has.`);
    const inks = stdout.subarray(at, at + size);
    at += size;
    return { width, height, inks };
  });
}
