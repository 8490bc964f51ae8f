import type { HelpBoxProps } from '../../layouts/props/help-box.ts';
import { addressOf } from '../content/address.ts';
import { isCallable } from '../content/find-services.ts';
import type { Library } from '../content/library.ts';
import { localise } from '../content/localise.ts';
import { builtTags } from '../content/presence.ts';
import { formatDate } from '../i18n/format.ts';
import type { BlockContext } from './block-context.ts';
import { phoneHref } from './phone-href.ts';

type HelpBoxContext = Pick<BlockContext, 'chain' | 'date' | 'library' | 'setText' | 't' | 'tag'>;

/** Gives the address of the file with the code of the box in a language, below the root of the site. */
export function helpBoxFile(tag: string): string {
  return `embed/help.${tag}.txt`;
}

/** Lists the languages in which there is a box: all that are built but pseudo-languages. */
export function boxTags(library: Library): string[] {
  const isPublished = (tag: string) =>
    library.languages.some((language) => language.tag === tag && language.status === 'published');
  return builtTags(library).filter(isPublished);
}

/** Reads the box for pages of others: the numbers of the strip that may be shown, with the day and state of the facts. */
export function readHelpBox({ chain, date, library, setText, t, tag }: HelpBoxContext): HelpBoxProps {
  const { emergency, name, origin } = library.site;
  const shown = emergency.flatMap(({ contact: id, text }) => {
    const contact = library.contacts.get(id);
    return contact && isCallable(contact) ? [{ contact, text }] : [];
  });
  const isUncalled = shown.some(({ contact }) => contact.checked === null);
  return {
    tag,
    direction: library.languages.find((language) => language.tag === tag)?.direction ?? 'ltr',
    title: t('embed.title'),
    lead: t('embed.lead'),
    numbers: shown.flatMap(({ contact, text }) => {
      const number = contact.phones[0];
      if (number === undefined) return [];
      return [
        {
          number: number.replaceAll(' ', '\u00a0'),
          href: phoneHref(number),
          text: setText(localise(text, chain)),
        },
      ];
    }),
    more: origin === null ? null : { href: origin + addressOf(library, tag, 'index'), text: t('embed.more') },
    state: [
      t('embed.state', { date: formatDate(date, tag), name }),
      ...(isUncalled ? [t('embed.uncalled')] : []),
    ].join(' '),
  };
}
