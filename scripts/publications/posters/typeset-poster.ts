import type { Poster } from '../../../layouts/print/poster.ts';
import { PosterSheet } from '../../../layouts/print/poster-sheet.tsx';
import { type SheetTools, typesetSheets } from '../sheets/typeset-sheets.ts';

/** Sets a poster on one sheet of its paper; text that needs more room than the sheet stops it. */
export function typesetPoster(poster: Poster, tools: SheetTools): Promise<{ bytes: Uint8Array }> {
  const { id, language, paper, title } = poster;
  const body = PosterSheet({ poster });
  return typesetSheets({ id, language, title, styles: 'poster', paper, body, maxPages: 1 }, tools);
}
