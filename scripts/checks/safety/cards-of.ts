import type { Element } from '../results/element.ts';
import { elementsWith, type ParsedPage } from '../results/parsed-page.ts';

/** Lists the cards of contacts on a page. */
export function cardsOf(page: ParsedPage): Element[] {
  return elementsWith(page, 'data-contact').filter(({ tagName }) => tagName === 'article');
}
