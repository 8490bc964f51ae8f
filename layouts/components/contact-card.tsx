import type { ComponentChildren, VNode } from 'preact';
import type { ContactCardProps } from '../props/contact-card.ts';
import type { Translate } from '../props/frame.ts';
import { Icon } from './icon.tsx';

type Props = ContactCardProps & {
  readonly t: Translate;
  /** Rank of the heading: 3 under an h2. */
  readonly level?: 2 | 3 | 4;
};

/** A contact: whom it serves, its number or the line that is open instead, facts, source. Unknown is printed. */
export function ContactCard({ t, level = 3, ...contact }: Props): VNode {
  const Heading = `h${level}` as const;
  const { instead, phones } = contact;
  const calls = phones.length > 0 || instead !== null;
  return (
    <article class="contact" data-contact={contact.id}>
      <Heading>
        <bdi>{contact.name}</bdi>
      </Heading>
      {contact.forWhom === '' ? null : <p class="small">{contact.forWhom}</p>}
      {phones.map(({ number, href }) => (
        <a key={href} class="tel" href={href}>
          <Icon name="phone" />
          <span class="num">{number}</span>
        </a>
      ))}
      {phones.length === 0 ? <NoNumber instead={instead} t={t} /> : null}
      <dl class="facts">
        <Fact label={t('contact.address')}>
          {contact.address === null ? null : <bdi>{contact.address}</bdi>}
        </Fact>
        <Fact label={t('contact.hours')}>{contact.hours ?? <Unknown t={t} />}</Fact>
        <Fact label={t('contact.price')}>{contact.price ?? <Unknown t={t} />}</Fact>
        <Fact label={t('contact.bill')}>{calls ? (contact.onBill ?? <Unknown t={t} />) : null}</Fact>
        <Fact label={t('contact.phone')}>{calls ? t('contact.phone.trace') : null}</Fact>
        <Fact label={t('contact.languages')}>{contact.languages ?? <Unknown t={t} />}</Fact>
        <Fact label={t('contact.ages')}>{contact.ages}</Fact>
        <Fact label={t('contact.busy')}>{contact.busy}</Fact>
        <Fact label={t('contact.email')}>{contact.email}</Fact>
        <Fact label={t('contact.web')}>
          {contact.web === null ? null : <WebAddress web={contact.web} t={t} />}
        </Fact>
      </dl>
      <p class="checked">
        {t('contact.source', { source: contact.source })}{' '}
        {contact.checked === null ? t('contact.uncalled') : t('contact.called', { date: contact.checked })}
      </p>
    </article>
  );
}

type NoNumberProps = Pick<ContactCardProps, 'instead'> & { readonly t: Translate };

function NoNumber({ instead, t }: NoNumberProps): VNode {
  if (instead === null) return <p class="withheld">{t('contact.no-phone')}</p>;
  return (
    <>
      <p class="withheld">{t('contact.withheld')}</p>
      <p class="instead">
        {t('contact.instead')} <bdi>{instead.name}</bdi>
        <a class="tel" href={instead.href}>
          <Icon name="phone" />
          <span class="num">{instead.number}</span>
        </a>
      </p>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }): VNode | null {
  if (children === null) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function WebAddress({ web, t }: { web: string; t: Translate }): VNode {
  const address = web.startsWith('http') ? web : `https://${web}`;
  return (
    <a class="away" href={address} rel="noreferrer noopener">
      {web.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
      <span class="vh"> {t('link.external')}</span>
    </a>
  );
}

function Unknown({ t }: { t: Translate }): VNode {
  return <em class="unknown">{t('contact.unknown')}</em>;
}
