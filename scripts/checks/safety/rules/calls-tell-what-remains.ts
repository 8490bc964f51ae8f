import { attributeOf, type Element, isWithin, textOf } from '../../results/element.ts';
import { elementsOf, type ParsedPage } from '../../results/parsed-page.ts';
import type { Fault } from '../../results/rule.ts';
import { cardsOf } from '../cards-of.ts';
import type { MarkupRule } from '../markup-rule.ts';
import { says } from '../spoken-word.ts';

const facts = ['contact.phone.trace', 'contact.bill', 'contact.caller', 'contact.recorded'];

/** Each card with a number says that the call stays in the list, and what is known of bill, caller's number and recording. */
export const callsTellWhatRemains: MarkupRule = {
  name: 'calls-tell-what-remains',
  onPage: (page, { library }) => {
    const cards = cardsOf(page).filter((card) => callsOf(page, card).length > 0);
    const started = page.loads.filter(({ addresses }) => addresses.some((address) => /^tel:/i.test(address)));
    if (cards.length === 0 && started.length === 0) return null;
    return [
      ...cards.flatMap((card): Fault[] => {
        const missing = facts.filter((key) => !says(textOf(card), library, page.entry.tag, key));
        if (missing.length === 0) return [];
        return [
          {
            message: `The card of ${attributeOf(card, 'data-contact')} offers a call without ${missing.join(', ')}.`,
            remedy: 'Print every fact of the line; what nobody knows is named as unknown.',
          },
        ];
      }),
      ...started.map(() => ({
        message: 'An element calls a number by itself.',
        remedy: 'Only a link that the reader follows may call.',
      })),
    ];
  },
};

function callsOf(page: ParsedPage, card: Element): Element[] {
  return elementsOf(page, 'a').filter(
    (link) => /^tel:/i.test(attributeOf(link, 'href') ?? '') && isWithin(link, card),
  );
}
