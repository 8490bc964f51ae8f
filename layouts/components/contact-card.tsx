import type { VNode } from 'preact';
import type { ContactCardProps } from '../props/contact-card.ts';
import type { Translate } from '../props/frame.ts';
import { ContactFacts } from './contact-facts.tsx';
import { Icon } from './icon.tsx';

type Props = ContactCardProps & {
  readonly t: Translate;
  /** Rank of the heading: 3 under an h2. */
  readonly level?: 2 | 3 | 4;
};

/** A contact: whom it serves, its number, a second choice, facts, source. What nobody knows is named in one row. */
export function ContactCard({ t, level = 3, ...contact }: Props): VNode {
  const Heading = `h${level}` as const;
  const { instead, phones } = contact;
  return (
    <article class="contact" data-contact={contact.id}>
      <Heading>
        <bdi>{contact.name}</bdi>
      </Heading>
      {contact.forWhom === '' ? null : <p class="small">{contact.forWhom}</p>}
      {phones.map((phone) => (
        <PhoneLink key={phone.href} {...phone} />
      ))}
      {phones.length > 0 ? null : (
        <p class="withheld">{t(instead === null ? 'contact.no-phone' : 'contact.withheld')}</p>
      )}
      {instead === null ? null : (
        <p class="instead">
          {t(phones.length > 0 ? 'contact.otherwise' : 'contact.instead')} <bdi>{instead.name}</bdi>
          <PhoneLink {...instead} />
        </p>
      )}
      <ContactFacts {...contact} t={t} />
      <p class="checked">
        {t('contact.source', { source: contact.source })} {contact.checked ?? t('contact.uncalled')}
      </p>
    </article>
  );
}

function PhoneLink({ href, number }: ContactCardProps['phones'][number]): VNode {
  return (
    <a class="tel" href={href}>
      <Icon name="phone" />
      <span class="num">{number}</span>
    </a>
  );
}
