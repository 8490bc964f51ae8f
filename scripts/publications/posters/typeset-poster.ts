import type { Poster } from '../../../layouts/print/poster.ts';
import { PosterSheet } from '../../../layouts/print/poster-sheet.tsx';
import type { SetText } from '../pdf/inspect-source.ts';
import { TypesetError } from '../pdf/typeset-error.ts';
import { type SheetTools, typesetSheets } from '../sheets/typeset-sheets.ts';

/** Sizes of the letters to try: words are longer in some languages, and below the last nobody reads from afar. */
const sizes = [1, 0.94, 0.88, 0.82, 0.76] as const;

/** Sets a poster on one sheet of its paper, as large as its text allows; text that needs more room stops it. */
export async function typesetPoster(
  poster: Poster,
  tools: SheetTools,
  { slug = 0 }: { readonly slug?: number } = {},
): Promise<SetText> {
  const { id, language, paper, title } = poster;
  let problem: unknown;
  for (const type of sizes) {
    const body = PosterSheet({ poster, type });
    try {
      return await typesetSheets(
        { id, language, title, styles: 'poster', paper, body, maxPages: 1, slug },
        tools,
      );
    } catch (cause) {
      if (!(cause instanceof TypesetError)) throw cause;
      problem = cause;
    }
  }
  throw problem;
}
