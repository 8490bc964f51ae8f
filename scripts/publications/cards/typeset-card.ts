import type { Card } from '../../../layouts/print/card.ts';
import { CardSheet } from '../../../layouts/print/card-sheet.tsx';
import { type SheetTools, typesetSheets } from '../sheets/typeset-sheets.ts';

/** Sets a card on A6, one page a side; a side whose numbers do not fit stops it. */
export function typesetCard(card: Card, tools: SheetTools): Promise<{ bytes: Uint8Array }> {
  const { id, language, sides, title } = card;
  const body = CardSheet({ card });
  return typesetSheets(
    { id, language, title, styles: 'card', paper: 'a6', body, maxPages: sides.length },
    tools,
  );
}
