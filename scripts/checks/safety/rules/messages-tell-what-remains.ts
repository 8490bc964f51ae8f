import { attributeOf, type Element, isWithin, textOf } from '../../results/element.ts';
import { elementsOf, type ParsedPage } from '../../results/parsed-page.ts';
import { cardsOf } from '../cards-of.ts';
import type { GateFacts, MarkupRule } from '../markup-rule.ts';
import { foldText, piecesOfWord, says } from '../spoken-word.ts';

const byLink: Readonly<Record<string, RegExp>> = {
  'contact.trace.sms': /^(sms|smsto):/i,
  'contact.trace.email': /^mailto:/i,
  'contact.trace.chat':
    /^(whatsapp|viber|tg|signal|sgnl):|^https:\/\/(wa\.me|t\.me|m\.me|api\.whatsapp\.com|signal\.me)\//i,
};
const byChannel: Readonly<Record<string, string>> = {
  'contact.trace.sms': 'contact.channel.sms',
  'contact.trace.chat': 'contact.channel.chat',
  'contact.trace.form': 'contact.channel.form',
};

/** Wherever a page of class high offers mail, a message or a chat, it says what that leaves on the device. */
export const messagesTellWhatRemains: MarkupRule = {
  name: 'messages-tell-what-remains',
  onPage: (page, gate) => {
    if (page.entry.safety === 'normal') return null;
    const [body] = elementsOf(page, 'body');
    const offered = cardsOf(page).flatMap((card) => offeredTraces(card, page, gate));
    const wanted = [...linkedTraces(page), ...offered];
    if (wanted.length === 0) return null;
    const text = body ? textOf(body) : '';
    return [...new Set(wanted)]
      .filter((key) => !says(text, gate.library, page.entry.tag, key))
      .map((key) => ({
        message: `The page offers a way to write and does not say “${key}”.`,
        remedy: 'Print what stays on the device beside it, as cards of contacts do.',
      }));
  },
};

function linkedTraces(page: ParsedPage): string[] {
  const addresses = elementsOf(page, 'a').map((link) => attributeOf(link, 'href') ?? '');
  return Object.entries(byLink).flatMap(([key, pattern]) =>
    addresses.some((address) => pattern.test(address)) ? [key] : [],
  );
}

/** Reads the row of a card that lists its other ways, and whether an address of mail stands on it. */
function offeredTraces(card: Element, page: ParsedPage, { library }: GateFacts): string[] {
  const { tag } = page.entry;
  const names = elementsOf(page, 'dt').filter((name) => isWithin(name, card));
  const values = elementsOf(page, 'dd').filter((value) => isWithin(value, card));
  const row = names.findIndex((name) => says(textOf(name), library, tag, 'contact.channels'));
  const value = values[row];
  const ways = new Set(row >= 0 && value ? textOf(value).split(/[,،·]/).map(foldText) : []);
  const channels = Object.entries(byChannel).flatMap(([key, word]) =>
    ways.has(piecesOfWord(library, tag, word).join(' ')) ? [key] : [],
  );
  return /\S+@\S+\.\p{L}/u.test(textOf(card)) ? [...channels, 'contact.trace.email'] : channels;
}
