import type { Book } from '../../layouts/print/book.ts';
import type { Brochure } from '../../layouts/print/brochure.ts';
import type { Card } from '../../layouts/print/card.ts';
import type { Form } from '../../layouts/print/form.ts';
import type { Leaflet } from '../../layouts/print/leaflet.ts';
import type { Pairs } from '../../layouts/print/pairs.ts';
import type { Poster } from '../../layouts/print/poster.ts';
import type { Zine } from '../../layouts/print/zine.ts';
import type { BlockContext } from '../blocks/block-context.ts';
import type { Edition } from '../content/edition.ts';
import type { Issue } from '../content/edition-ledger.ts';
import type { Publication } from '../content/publication.ts';
import type { Description } from './describe-publication.ts';

/** A text that was read, in the form in which it is set. */
export type PrintText =
  | { readonly as: 'book'; readonly book: Book }
  | { readonly as: 'leaflet'; readonly leaflet: Leaflet }
  | { readonly as: 'zine'; readonly zine: Zine }
  | { readonly as: 'brochure'; readonly brochure: Brochure }
  | { readonly as: 'pairs'; readonly pairs: Pairs }
  | { readonly as: 'poster'; readonly poster: Poster }
  | { readonly as: 'form'; readonly form: Form }
  | { readonly as: 'card'; readonly card: Card };

/** One edition of a publication in one language, read and ready to be set. */
export type Manuscript = Description & {
  readonly plan: Publication;
  readonly edition: Edition;
  /** Number and day that are printed on it. */
  readonly issue: Issue;
  readonly context: BlockContext;
  readonly text: PrintText;
};
