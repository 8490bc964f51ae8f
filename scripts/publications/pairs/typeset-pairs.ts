import type { Pairs } from '../../../layouts/print/pairs.ts';
import { PairsPages } from '../../../layouts/print/pairs-pages.tsx';
import type { SetText } from '../pdf/inspect-source.ts';
import { type SheetTools, typesetSheets } from '../sheets/typeset-sheets.ts';

const MOST_PAGES = 12;

/** Sets a text in two languages on A4. */
export function typesetPairs(pairs: Pairs, tools: SheetTools): Promise<SetText> {
  const [language] = pairs.languages;
  const body = PairsPages({ pairs });
  return typesetSheets(
    { id: pairs.id, language, title: pairs.title, styles: 'pairs', paper: 'a4', body, maxPages: MOST_PAGES },
    tools,
  );
}
