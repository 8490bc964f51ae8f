import { typesetBrochure } from './brochures/typeset-brochure.ts';
import { typesetCard } from './cards/typeset-card.ts';
import { typesetForm } from './forms/typeset-form.ts';
import { typesetLeaflet } from './leaflets/typeset-leaflet.ts';
import type { Manuscript } from './manuscript.ts';
import { typesetPairs } from './pairs/typeset-pairs.ts';
import type { SetText } from './pdf/inspect-source.ts';
import { type TypesetTools, typesetManual } from './pdf/typeset-manual.ts';
import { typesetPoster } from './posters/typeset-poster.ts';
import { typesetZine } from './zines/typeset-zine.ts';

/** Sets a text of any kind for its edition; its file is not repaired yet. */
export async function typesetText(
  { edition, text }: Pick<Manuscript, 'text' | 'edition'>,
  tools: TypesetTools,
): Promise<SetText> {
  switch (text.as) {
    case 'book':
      return await typesetManual(text.book, tools, { design: edition === 'large' ? 'large' : 'a5' });
    case 'leaflet':
      return await typesetLeaflet(text.leaflet, tools);
    case 'zine':
      return await typesetZine(text.zine, tools);
    case 'brochure':
      return await typesetBrochure(text.brochure, tools);
    case 'pairs':
      return await typesetPairs(text.pairs, tools);
    case 'poster':
      return await typesetPoster(text.poster, tools);
    case 'form':
      return await typesetForm(text.form, tools);
    case 'card':
      return await typesetCard(text.card, tools);
  }
}
