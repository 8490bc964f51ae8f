import { runProgram } from './run-program.ts';

/** Pages count from 1; `widthPx` sets the size instead of the resolution. */
export type DrawOptions = { readonly page?: number } & (
  | { readonly dotsPerInch: number }
  | { readonly widthPx: number }
);

/** Draws one page of a PDF file as PNG: a cover for the web, a picture for comparison. */
export async function drawPdfPage(file: string, options: DrawOptions): Promise<Buffer> {
  const page = String(options.page ?? 1);
  const size =
    'widthPx' in options
      ? ['-scale-to-x', String(options.widthPx), '-scale-to-y', '-1']
      : ['-r', String(options.dotsPerInch)];
  const { stdout } = await runProgram('pdftoppm', ['-png', '-f', page, '-l', page, ...size, file]);
  return stdout;
}
