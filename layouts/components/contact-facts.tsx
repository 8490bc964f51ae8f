import type { ComponentChildren, VNode } from 'preact';
import type { ContactCardProps } from '../props/contact-card.ts';
import type { Translate } from '../props/frame.ts';
import { ContactHours } from './contact-hours.tsx';

type FactsProps = ContactCardProps & { readonly t: Translate };

type Fact = { readonly label: string; readonly value: ComponentChildren };

/** The facts of a contact. Those that every card must tell and nobody knows are named together: Nevíme: Cena · Věk. */
export function ContactFacts({ t, ...contact }: FactsProps): VNode {
  const calls = contact.phones.length > 0 || contact.instead !== null;
  const facts: Fact[] = [
    { label: 'contact.address', value: contact.address === null ? undefined : <bdi>{contact.address}</bdi> },
    { label: 'contact.hours', value: contact.hours && <ContactHours {...contact} t={t} /> },
    { label: 'contact.price', value: contact.price },
    ...(calls
      ? [
          { label: 'contact.bill', value: contact.onBill },
          { label: 'contact.caller', value: contact.callerNumber },
          { label: 'contact.recorded', value: contact.recorded },
        ]
      : []),
    { label: 'contact.languages', value: contact.languages },
    { label: 'contact.ages', value: contact.ages },
    { label: 'contact.busy', value: contact.busy ?? undefined },
    { label: 'contact.channels', value: contact.channels ?? undefined },
    { label: 'contact.email', value: contact.email ?? undefined },
    {
      label: 'contact.web',
      value: contact.web === null ? undefined : <WebAddress web={contact.web} t={t} />,
    },
    { label: 'contact.phone', value: contact.traces ?? undefined },
  ];
  const known = facts.filter(({ value }) => value !== null && value !== undefined);
  const unknown = facts.filter(({ value }) => value === null).map(({ label }) => t(label));
  return (
    <dl class="facts">
      {known.map(({ label, value }) => (
        <>
          <dt>{t(label)}</dt>
          <dd>{value}</dd>
        </>
      ))}
      {unknown.length === 0 ? null : (
        <>
          <dt>{t('contact.not-known')}</dt>
          <dd class="unknown">{unknown.join(' · ')}</dd>
        </>
      )}
    </dl>
  );
}

function WebAddress({ web, t }: { web: string; t: Translate }): VNode {
  const address = web.startsWith('http') ? web : `https://${web}`;
  return (
    <a class="away" href={address} rel="noreferrer noopener">
      <bdi>{web.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</bdi>
      <span class="vh"> {t('link.external-without-exit')}</span>
    </a>
  );
}
