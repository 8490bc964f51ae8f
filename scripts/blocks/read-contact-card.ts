import type { ContactCardProps } from '../../layouts/props/contact-card.ts';
import type { Channel, Contact } from '../content/contact.ts';
import { localise } from '../content/localise.ts';
import { formatDate, nameLanguage } from '../i18n/format.ts';
import type { BlockContext } from './block-context.ts';
import { openingOf, sayWeek } from './opening-of.ts';
import { phoneHref } from './phone-href.ts';

/** The line shown as the second choice when the file of a contact names none that is always open. */
const openLine = 'linka-116006';

/** Channels that the card shows by themselves: as a number, an address of mail or a place. */
const shownAnyway: ReadonlySet<Channel> = new Set(['phone', 'email', 'visit']);

/**
 * Maps a contact to what its card shows; unknown stays null. Two choices always: a withheld number is replaced by a
 * line that is open, and one that is not open at all times has such a line beside it.
 */
export function readContactCard(id: string, contact: Contact, context: BlockContext): ContactCardProps {
  const { chain, date, medium, t, tag, setText } = context;
  const say = (texts: Contact['hours']) => (texts === null ? null : setText(localise(texts, chain)));
  const choose = (fact: boolean | null, key: string) =>
    fact === null ? null : t(`contact.${key}.${fact ? 'yes' : 'no'}`);
  const callable = contact.status === 'publish' && contact.phones.length > 0;
  const hours = openingOf(contact, date);
  const isTimed = medium === 'web' && hours !== null && !hours.nonstop;
  const needsSecond = contact.status === 'withheld' || (callable && !hours?.nonstop);
  const instead = needsSecond ? readSecondChoice(id, contact, context) : null;
  const { checked } = contact;
  return {
    id,
    name: setText(localise(contact.name, chain)),
    forWhom: setText(localise(contact.for, chain)),
    phones: callable ? contact.phones.map(readNumber) : [],
    instead,
    hours: say(contact.hours),
    week: isTimed ? sayWeek(hours, context) : null,
    opening: isTimed ? JSON.stringify(hours.opening) : null,
    price: contact.price === null ? null : t(`contact.${contact.price}`),
    onBill: choose(contact.onBill, 'bill'),
    callerNumber: choose(contact.callerNumber, 'caller'),
    recorded: choose(contact.recorded, 'recorded'),
    channels: sayList(
      contact.channels?.filter((channel) => !shownAnyway.has(channel)),
      context,
    ),
    languages:
      say(contact.languagesNote) ??
      contact.languages?.map((language) => nameLanguage(language, tag)).join(', ') ??
      null,
    ages: say(contact.ages),
    busy: callable ? (say(contact.busy) ?? t('contact.busy.try')) : null,
    traces: sayTraces(contact, callable || instead !== null, context),
    address: contact.address,
    email: contact.email,
    web: contact.web,
    source: setText(localise(contact.sourceNote, chain)),
    checked:
      checked === null
        ? null
        : t(`contact.checked.${checked.how}`, { date: formatDate(checked.on, tag), by: checked.by }),
  };
}

function readNumber(phone: string): { number: string; href: string } {
  return { number: phone.replaceAll(' ', '\u00a0'), href: phoneHref(phone) };
}

/** The line that the file names, if it is always open; else the common one; else the named one all the same. */
function readSecondChoice(
  id: string,
  contact: Contact,
  { chain, date, library, setText }: BlockContext,
): ContactCardProps['instead'] {
  const named = contact.instead === null ? undefined : library.contacts.get(contact.instead);
  const line = named && openingOf(named, date)?.nonstop ? named : (library.contacts.get(openLine) ?? named);
  const number = line?.phones[0];
  if (!line || !number || line === library.contacts.get(id)) return null;
  return { name: setText(localise(line.name, chain)), ...readNumber(number) };
}

function sayList(channels: readonly Channel[] | undefined, { t, tag }: BlockContext): string | null {
  if (!channels?.length) return null;
  const names = channels.map((channel) => t(`contact.channel.${channel}`));
  return new Intl.ListFormat(tag, { type: 'unit' }).format(names);
}

/** What each way of contact leaves on the device, for those ways that the card offers. */
function sayTraces(contact: Contact, calls: boolean, { t }: BlockContext): string | null {
  const has = (channel: Channel) => contact.channels?.includes(channel) ?? false;
  const traces = [
    ...(calls ? ['contact.phone.trace'] : []),
    ...(has('sms') ? ['contact.trace.sms'] : []),
    ...(has('chat') ? ['contact.trace.chat'] : []),
    ...(has('form') ? ['contact.trace.form'] : []),
    ...(contact.email === null ? [] : ['contact.trace.email']),
  ];
  return traces.length === 0 ? null : traces.map((key) => t(key)).join('; ');
}
