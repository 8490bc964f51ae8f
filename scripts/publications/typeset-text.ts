import { typesetCard } from './cards/typeset-card.ts';
import { typesetForm } from './forms/typeset-form.ts';
import { typesetLeaflet } from './leaflets/typeset-leaflet.ts';
import type { Manuscript } from './manuscript.ts';
import { type TypesetTools, typesetManual } from './pdf/typeset-manual.ts';

/** Sets a publication of any kind; its file is not repaired yet. */
export async function typesetText(
  manuscript: Manuscript,
  tools: TypesetTools,
): Promise<{ readonly bytes: Uint8Array }> {
  switch (manuscript.kind) {
    case 'manual':
      return await typesetManual(manuscript.book, tools);
    case 'leaflet':
      return await typesetLeaflet(manuscript.leaflet, tools);
    case 'form':
      return await typesetForm(manuscript.form, tools);
    case 'card':
      return await typesetCard(manuscript.card, tools);
  }
}
