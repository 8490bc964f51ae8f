import type { BlockContext } from '../blocks/block-context.ts';
import type { Publication } from '../content/publication.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readCard } from './cards/read-card.ts';
import { readForm } from './forms/read-form.ts';
import type { PublicationText } from './manuscript.ts';
import { readBook } from './read-book.ts';
import { readLeaflet } from './read-leaflet.ts';

export type ReadText = {
  /** Null for what was withdrawn. */
  readonly text: PublicationText | null;
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads the text of a plan in the language of the context. */
export function readText(plan: Publication, context: BlockContext, date: string): ReadText {
  const none: ReadText = { text: null, diagnostics: [] };
  switch (plan.kind) {
    case 'manual': {
      const { book, diagnostics } = readBook(plan, context, date);
      return { text: { kind: 'manual', plan, book }, diagnostics };
    }
    case 'leaflet': {
      const read = readLeaflet(plan, context, date);
      if (!read) return none;
      return { text: { kind: 'leaflet', plan, leaflet: read.leaflet }, diagnostics: read.diagnostics };
    }
    case 'form': {
      const read = readForm(plan, context, date);
      if (!read) return none;
      return { text: { kind: 'form', plan, form: read.form }, diagnostics: read.diagnostics };
    }
    case 'card': {
      const { card, diagnostics } = readCard(plan, context, date);
      return { text: { kind: 'card', plan, card }, diagnostics };
    }
    default:
      return none;
  }
}
