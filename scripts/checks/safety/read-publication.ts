import { readFile } from 'node:fs/promises';
import { readZipTexts } from '../../files/read-zip.ts';
import { readPdfText } from '../../programs/read-pdf-text.ts';
import { runProgram } from '../../programs/run-program.ts';

/** What a finished publication says and where it leads; an e-book is read from its pages, a PDF by poppler. */
export type ReadPublication = { readonly text: string; readonly links: readonly string[] };

/** Reads a PDF or an EPUB. */
export async function readPublication(file: string): Promise<ReadPublication> {
  if (file.endsWith('.epub')) {
    const pages = [...readZipTexts(await readFile(file), '.xhtml').values()].join('\n');
    return {
      text: pages.replace(/<[^>]*>/g, ' '),
      links: [...pages.matchAll(/ href="(https?:[^"]*)"/g)].map(([, link = '']) =>
        link.replaceAll('&amp;', '&'),
      ),
    };
  }
  const { stdout } = await runProgram('pdfinfo', ['-url', file]);
  const links = stdout
    .toString('utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => /^\s*\d+\s+\S+\s+(\S.*)$/.exec(line)?.[1] ?? []);
  return { text: (await readPdfText(file)).join(' '), links };
}
