import type { PrintedCode } from '../../../layouts/print/printed-code.ts';
import type { BlockContext } from '../../blocks/block-context.ts';
import type { Edition } from '../../content/edition.ts';
import type { Issue } from '../../content/edition-ledger.ts';
import { editionAddress, mayCarryCode } from '../../content/edition-pages.ts';
import type { Publication } from '../../content/publication.ts';
import type { PrintText } from '../manuscript.ts';
import { drawCode } from './draw-code.ts';

/** Forms that may carry a code: not the discreet one, nor one that is read on a screen where it has no use. */
const withCode: readonly Edition[] = ['screen', 'large', 'booklet', 'home', 'print'];

type CodePlace = {
  readonly plan: Publication;
  readonly edition: Edition;
  readonly issue: Issue;
  readonly context: BlockContext;
};

/**
 * Puts the code that leads to the page of this edition on a text; a text that carries none stays as it is: a site
 * without an address, a discreet sheet, a form or a card.
 */
export function addCode(text: PrintText, place: CodePlace): PrintText {
  const qr = readCode(place);
  if (!qr) return text;
  switch (text.as) {
    case 'book':
      return { ...text, book: { ...text.book, qr } };
    case 'leaflet':
      return { ...text, leaflet: { ...text.leaflet, qr } };
    case 'zine':
      return { ...text, zine: { ...text.zine, qr } };
    case 'brochure':
      return { ...text, brochure: { ...text.brochure, qr } };
    case 'poster':
      return { ...text, poster: { ...text.poster, qr } };
    default:
      return text;
  }
}

/** Reads the code of an edition; null where none may be printed. It holds nothing that tells one copy from another. */
export function readCode({ context, edition, issue, plan }: CodePlace): PrintedCode | null {
  const { library, t, tag } = context;
  const { origin } = library.site;
  if (origin === null || !mayCarryCode(plan) || !withCode.includes(edition)) return null;
  const address = origin + editionAddress(library, { plan, paper: tag, number: issue.number });
  const shown = address.replace(/^https:\/\//, '');
  return {
    ...drawCode(address),
    address: shown,
    alternative: t('print.code.alt', { address: shown }),
    lines: [t('print.code.what'), ...(plan.class === 'high' ? [t('print.code.trace')] : [])],
  };
}
