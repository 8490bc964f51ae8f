import { checkPdf } from '../../programs/check-pdf.ts';

/**
 * Judges finished files before they are published: each gets its complaints, none if it is fit to be read. The
 * structure of a PDF is judged by qpdf.
 */
export async function judgeFiles(paths: readonly string[]): Promise<string[][]> {
  return await Promise.all(paths.map(judgeFile));
}

async function judgeFile(path: string): Promise<string[]> {
  if (!path.endsWith('.pdf')) return [];
  const { complaints, sound } = await checkPdf(path);
  return sound ? [] : [`qpdf says: ${complaints[0] ?? 'the file is damaged'}`];
}
