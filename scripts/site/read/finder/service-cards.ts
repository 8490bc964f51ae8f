import type { ContactCardProps } from '../../../../layouts/props/contact-card.ts';
import type { ServiceGroup } from '../../../../layouts/props/finder.ts';
import type { PageLink } from '../../../../layouts/props/frame.ts';
import type { BlockContext } from '../../../blocks/block-context.ts';
import { readContactCard } from '../../../blocks/read-contact-card.ts';
import { addressOf } from '../../../content/address.ts';
import { finderPath } from '../../../content/finder-path.ts';
import { localise } from '../../../content/localise.ts';
import { oncePerLanguage } from '../../once-per-language.ts';
import type { LanguageBuild } from '../../site-context.ts';

/** The same lines stand on every page of the finder: their cards are read once a language. */
const readCards = oncePerLanguage(() => new Map<string, ContactCardProps>());

/** Reads the cards of services, each with the address of its page. */
export function readServices(
  build: LanguageBuild,
  context: BlockContext,
  ids: readonly string[],
): ServiceGroup['services'] {
  return ids.flatMap((id) => {
    const contact = build.library.contacts.get(id);
    if (!contact) return [];
    context.used.contacts.add(id);
    const known = readCards(build);
    const card = known.get(id) ?? readContactCard(id, contact, context);
    known.set(id, card);
    return [{ card, page: contactAddress(build, id) }];
  });
}

/** Links to the pages of services, by their names. */
export function readServiceLinks(build: LanguageBuild, ids: readonly string[]): PageLink[] {
  const { chain, library, setText } = build;
  return ids.flatMap((id) => {
    const contact = library.contacts.get(id);
    if (!contact) return [];
    return [{ href: contactAddress(build, id), text: setText(localise(contact.name, chain)) }];
  });
}

function contactAddress({ library, tag, way }: LanguageBuild, contact: string): string {
  return addressOf(library, tag, finderPath({ kind: 'contact', contact }), way);
}
