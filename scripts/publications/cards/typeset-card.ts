import type { Card } from '../../../layouts/print/card.ts';
import { CardSheet } from '../../../layouts/print/card-sheet.tsx';
import type { SetText } from '../pdf/inspect-source.ts';
import { type SheetTools, typesetSheets } from '../sheets/typeset-sheets.ts';

/** Sets a card, one page a side; a side whose numbers do not fit stops it. */
export function typesetCard(card: Card, tools: SheetTools): Promise<SetText> {
  const { id, language, paper, sides, title } = card;
  const body = CardSheet({ card });
  return typesetSheets({ id, language, title, styles: 'card', paper, body, maxPages: sides.length }, tools);
}
