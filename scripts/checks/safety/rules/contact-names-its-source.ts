import { attributeOf, type Element, isWithin, textOf, wordsOf } from '../../results/element.ts';
import { elementsOf, elementsWith, type ParsedPage } from '../../results/parsed-page.ts';
import type { Fault } from '../../results/rule.ts';
import { cardsOf } from '../cards-of.ts';
import type { GateFacts, MarkupRule } from '../markup-rule.ts';
import { foldText } from '../spoken-word.ts';

/** Each card names the source of its facts and whether somebody checked them; a page with cards offers two numbers. */
export const contactNamesItsSource: MarkupRule = {
  name: 'contact-names-its-source',
  onPage: (page, gate) => {
    const cards = cardsOf(page);
    if (cards.length === 0) return null;
    const faults = cards.flatMap((card) => judgeCard(card, page, gate));
    const numbers = new Set(
      elementsOf(page, 'a')
        .map((link) => attributeOf(link, 'href') ?? '')
        .filter((href) => /^tel:/i.test(href)),
    );
    const open = [...gate.library.contacts.values()].filter(({ status }) => status === 'publish').length;
    if (page.entry.safety === 'high' && numbers.size < Math.min(2, open)) {
      faults.push({
        message: `The page offers ${numbers.size} ${numbers.size === 1 ? 'number' : 'numbers'} to call.`,
        remedy: 'Show a second choice: the first may be closed, busy or not bearable.',
      });
    }
    return faults;
  },
};

function judgeCard(card: Element, page: ParsedPage, { library }: GateFacts): Fault[] {
  const id = attributeOf(card, 'data-contact') ?? '';
  const contact = library.contacts.get(id);
  if (!contact) {
    return [
      {
        message: `The card of “${id}” belongs to no contact.`,
        remedy: 'Print contacts from content/data/contacts/ only.',
      },
    ];
  }
  const foot = elementsWith(page, 'class')
    .filter((element) => wordsOf(element, 'class').includes('checked') && isWithin(element, card))
    .map((element) => textOf(element))
    .join(' ');
  const said = foldText(foot);
  // A text that stands in for a missing translation names the source in its own language.
  const notes = Object.values(contact.sourceNote).map(foldText);
  if (notes.some((note) => said.includes(note) && said.length > note.length)) return [];
  return [
    {
      message: `The card of “${id}” does not name its source and the state of its check.`,
      remedy: 'Print sourceNote, and who checked it when, or that nobody did.',
    },
  ];
}
