import type { Book } from '../../layouts/print/book.ts';
import type { Card } from '../../layouts/print/card.ts';
import type { Form } from '../../layouts/print/form.ts';
import type { Leaflet } from '../../layouts/print/leaflet.ts';
import type { BlockContext } from '../blocks/block-context.ts';
import type { Edition } from '../content/edition.ts';
import type { CardPlan, FormPlan, LeafletPlan, ManualPlan } from '../content/publication.ts';

type Common = {
  readonly edition: Edition;
  readonly context: BlockContext;
  readonly title: string;
  readonly description: string;
  /** Without ending; neutral where the reader may be watched. */
  readonly fileName: string;
  readonly documentTitle: string;
};

/** What was read of a publication, ready to be set. */
export type PublicationText =
  | { readonly kind: 'manual'; readonly plan: ManualPlan; readonly book: Book }
  | { readonly kind: 'leaflet'; readonly plan: LeafletPlan; readonly leaflet: Leaflet }
  | { readonly kind: 'form'; readonly plan: FormPlan; readonly form: Form }
  | { readonly kind: 'card'; readonly plan: CardPlan; readonly card: Card };

/** One edition of a publication in one language, read and ready to be set. */
export type Manuscript = Common & PublicationText;
