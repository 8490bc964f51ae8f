import type { ContactCardProps } from '../../layouts/props/contact-card.ts';
import type { Contact } from '../content/contact.ts';
import { localise } from '../content/localise.ts';
import { formatDate, nameLanguage } from '../i18n/format.ts';
import type { BlockContext } from './block-context.ts';
import { phoneHref } from './phone-href.ts';

/** The line shown beside a withheld number when its file names none. */
const openLine = 'linka-116006';

/** Maps a contact to what its card shows; unknown stays null, a withheld number is replaced by a line that is open. */
export function readContactCard(id: string, contact: Contact, context: BlockContext): ContactCardProps {
  const { library, chain, t, tag, setText } = context;
  const say = (texts: Contact['hours']) => (texts === null ? null : setText(localise(texts, chain)));
  const callable = contact.status === 'publish' && contact.phones.length > 0;
  const instead = library.contacts.get(contact.instead ?? openLine);
  const number = instead?.phones[0];
  const bill = contact.onBill === null ? null : t(contact.onBill ? 'contact.bill.yes' : 'contact.bill.no');
  return {
    id,
    name: setText(localise(contact.name, chain)),
    forWhom: setText(localise(contact.for, chain)),
    phones: callable
      ? contact.phones.map((phone) => ({ number: phone.replaceAll(' ', '\u00a0'), href: phoneHref(phone) }))
      : [],
    instead:
      contact.status === 'withheld' && instead && number
        ? {
            name: setText(localise(instead.name, chain)),
            number: number.replaceAll(' ', '\u00a0'),
            href: phoneHref(number),
          }
        : null,
    hours: say(contact.hours),
    price: contact.price === null ? null : t(`contact.${contact.price}`),
    onBill: bill,
    languages:
      say(contact.languagesNote) ??
      contact.languages?.map((language) => nameLanguage(language, tag)).join(', ') ??
      null,
    ages: say(contact.ages),
    busy: say(contact.busy),
    address: contact.address,
    email: contact.email,
    web: contact.web,
    source: setText(localise(contact.sourceNote, chain)),
    checked: contact.checked === null ? null : formatDate(contact.checked.on, tag),
  };
}
