import type { Brochure } from '../../../layouts/print/brochure.ts';
import { BrochurePages } from '../../../layouts/print/brochure-pages.tsx';
import type { SetText } from '../pdf/inspect-source.ts';
import { type SheetTools, typesetSheets } from '../sheets/typeset-sheets.ts';

/** More pages than this are a book: nobody prints them for a waiting room. */
const MOST_PAGES = 16;

/** Sets a brochure on A4; its pages follow from its text. */
export function typesetBrochure(brochure: Brochure, tools: SheetTools): Promise<SetText> {
  const { id, language, title } = brochure;
  const body = BrochurePages({ brochure });
  return typesetSheets(
    { id, language, title, styles: 'brochure', paper: 'a4', body, maxPages: MOST_PAGES },
    tools,
  );
}
