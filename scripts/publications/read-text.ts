import type { BlockContext } from '../blocks/block-context.ts';
import type { Edition } from '../content/edition.ts';
import type { Issue } from '../content/edition-ledger.ts';
import { localise } from '../content/localise.ts';
import type { Publication } from '../content/publication.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readBrochure } from './brochures/read-brochure.ts';
import { readCard } from './cards/read-card.ts';
import { readForm } from './forms/read-form.ts';
import { makePlain } from './leaflets/make-plain.ts';
import type { PrintText } from './manuscript.ts';
import { readPairs } from './pairs/read-pairs.ts';
import { readPoster } from './posters/read-poster.ts';
import { readBook } from './read-book.ts';
import { readLeaflet } from './read-leaflet.ts';
import { readZine } from './zines/read-zine.ts';

export type ReadText = {
  /** Null for what was withdrawn. */
  readonly text: PrintText | null;
  readonly diagnostics: readonly Diagnostic[];
};

type Source = {
  readonly plan: Publication;
  readonly edition: Edition;
  readonly context: BlockContext;
  /** The context of the language in which offices speak, for what stands beside it. */
  readonly office: BlockContext;
  readonly issue: Issue;
};

/** Reads the text of a plan for one edition, in the language of the context. */
export function readText({ plan, edition, context, office, issue }: Source): ReadText {
  if (edition === 'bilingual') {
    const read =
      plan.kind === 'leaflet' || plan.kind === 'brochure' ? readPairs(plan, context, office, issue) : null;
    return read ? { text: { as: 'pairs', pairs: read.pairs }, diagnostics: read.diagnostics } : withdrawn;
  }
  switch (plan.kind) {
    case 'manual': {
      const { book, diagnostics } = readBook(plan, context, issue);
      return { text: { as: 'book', book }, diagnostics };
    }
    case 'leaflet': {
      const read = readLeaflet(plan, context, issue);
      if (!read) return withdrawn;
      const neutral = context.setText(localise(plan.neutralTitle ?? plan.title, context.chain));
      const words = { title: neutral, notes: context.t('print.notes-space') };
      const leaflet = edition === 'plain' ? makePlain(read.leaflet, words) : read.leaflet;
      return { text: { as: 'leaflet', leaflet }, diagnostics: read.diagnostics };
    }
    case 'brochure': {
      const read = readBrochure(plan, context, issue);
      return read
        ? { text: { as: 'brochure', brochure: read.brochure }, diagnostics: read.diagnostics }
        : withdrawn;
    }
    case 'poster': {
      const read = readPoster(plan, context, issue);
      if (!read) return withdrawn;
      const paper = edition === 'home' ? 'a4' : plan.paper;
      return { text: { as: 'poster', poster: { ...read.poster, paper } }, diagnostics: read.diagnostics };
    }
    case 'form': {
      const read = readForm(plan, context, issue);
      return read ? { text: { as: 'form', form: read.form }, diagnostics: read.diagnostics } : withdrawn;
    }
    case 'card': {
      const { card, diagnostics } = readCard(plan, context, issue);
      return { text: { as: 'card', card }, diagnostics };
    }
    case 'zine': {
      const read = readZine(plan, context, issue);
      return read ? { text: { as: 'zine', zine: read.zine }, diagnostics: read.diagnostics } : withdrawn;
    }
  }
}

const withdrawn: ReadText = { text: null, diagnostics: [] };
