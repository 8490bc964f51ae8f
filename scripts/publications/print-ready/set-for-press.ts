import type { Leaflet } from '../../../layouts/print/leaflet.ts';
import { panelPlaces } from '../../../layouts/print/panel-places.ts';
import { a4Landscape } from '../leaflets/sheet-rules.ts';
import { typesetLeaflet } from '../leaflets/typeset-leaflet.ts';
import type { Manuscript } from '../manuscript.ts';
import { pageDesigns } from '../pdf/page-design.ts';
import { type TypesetTools, typesetManual } from '../pdf/typeset-manual.ts';
import { typesetPoster } from '../posters/typeset-poster.ts';
import { typesetZine } from '../zines/typeset-zine.ts';
import { SLUG_MM } from './make-print-ready.ts';

/** A text set for the press: its pages lie on sheets with `SLUG_MM` around them. */
export type SetForPress = {
  readonly bytes: Uint8Array;
  readonly kind: 'manual' | 'leaflet' | 'zine' | 'poster';
  readonly widthMm: number;
  readonly heightMm: number;
  /** As many as were set; the finished file must have them all. */
  readonly pages: number;
  /** Places of the folds of the front, in mm from its left edge. */
  readonly folds: readonly number[];
};

const slug = SLUG_MM;
const a4 = { widthMm: a4Landscape.width, heightMm: a4Landscape.height };

/**
 * Sets what is worth printing at a printing house: manuals, folded leaflets, zines, posters. Null for forms, cards
 * and texts to read, which an office prints.
 * @throws TypesetError when it cannot be set; its message names the place.
 */
export async function setForPress(
  { text }: Pick<Manuscript, 'text'>,
  tools: TypesetTools,
): Promise<SetForPress | null> {
  switch (text.as) {
    case 'book': {
      const { height, width } = pageDesigns.a5.page;
      const { bytes, pages } = await typesetManual(text.book, tools, { slug });
      return { bytes, pages, kind: 'manual', widthMm: width, heightMm: height, folds: [] };
    }
    case 'leaflet': {
      const { bytes } = await typesetLeaflet(text.leaflet, tools, { slug });
      return { bytes, pages: 2, kind: 'leaflet', ...a4, folds: foldsOf(text.leaflet) };
    }
    case 'zine': {
      const { bytes } = await typesetZine(text.zine, tools, { slug });
      return {
        bytes,
        pages: 2,
        kind: 'zine',
        ...a4,
        folds: [1, 2, 3].map((part) => (part * a4.widthMm) / 4),
      };
    }
    case 'poster': {
      const { bytes } = await typesetPoster({ ...text.poster, paper: 'a3' }, tools, { slug });
      return { bytes, pages: 1, kind: 'poster', widthMm: 297, heightMm: 420, folds: [] };
    }
    default:
      return null;
  }
}

/** Folds of the front of a leaflet; its panels are placed from where reading begins. */
function foldsOf({ fold, language }: Leaflet): number[] {
  const folds = panelPlaces[fold].outside.slice(1).map(({ left }) => left);
  return language.dir === 'rtl' ? folds.map((fromRight) => a4.widthMm - fromRight).reverse() : folds;
}
