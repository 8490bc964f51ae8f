import type { Html } from '../../scripts/content/html.ts';
import type { PrintLanguage } from './book.ts';
import type { Fold } from './panel-places.ts';
import type { Pattern } from './pattern.ts';
import type { PrintedCode } from './printed-code.ts';

/** A leaflet on A4 landscape, folded to three. Panels stand as the unfolded sheet shows them, in the direction of reading. */
export type Leaflet = {
  readonly language: PrintLanguage;
  readonly id: string;
  /** Short code in the small print, such as `L4`. */
  readonly code: string;
  readonly title: string;
  readonly subtitle: string;
  readonly pattern: Pattern;
  readonly fold: Fold;
  /** plain: black on white, without cloth, logo and pictures. */
  readonly look: 'cloth' | 'plain';
  readonly panels: {
    /** Flap that folds in (97 mm), back (100 mm), cover (100 mm). */
    readonly outside: readonly [Panel, Panel, Panel];
    /** First (100 mm), middle (100 mm), last under the flap (97 mm). */
    readonly inside: readonly [Panel, Panel, Panel];
  };
  readonly words: LeafletWords;
  readonly edition: string;
  readonly date: string;
  /** Lines at the foot of the back panel, or of the flap where the back is empty. */
  readonly small: readonly string[];
  /** Leads to the page of this edition; absent where no code may be printed. */
  readonly qr?: PrintedCode;
};

export type LeafletWords = {
  readonly logo: string;
  /** Names of the two sides for those who listen: outside, inside. */
  readonly outside: string;
  readonly inside: string;
};

/** One panel. A cover shows title and subtitle of the leaflet; its own title is only a name for messages. */
export type Panel = {
  readonly id: string;
  readonly kind: 'text' | 'cover' | 'timeline' | 'numbers' | 'notes';
  readonly title: string;
  readonly body: Html;
  readonly picture?: Html;
};
