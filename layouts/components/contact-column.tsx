import type { VNode } from 'preact';
import type { ContactCardProps } from '../props/contact-card.ts';
import type { Translate } from '../props/frame.ts';
import { ContactCard } from './contact-card.tsx';

type ContactColumnProps = { readonly contacts: readonly ContactCardProps[]; readonly t: Translate };

/** Contacts beside the text on wide screens, after it on phones. */
export function ContactColumn({ contacts, t }: ContactColumnProps): VNode | null {
  if (contacts.length === 0) return null;
  return (
    <aside class="side" aria-labelledby="contacts-label">
      <h2 class="side-label" id="contacts-label">
        {t('contacts.label')}
      </h2>
      {contacts.map((contact) => (
        <ContactCard key={contact.id} {...contact} t={t} />
      ))}
    </aside>
  );
}
