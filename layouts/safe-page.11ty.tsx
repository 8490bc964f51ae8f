import type { VNode } from 'preact';
import { ContactCard } from './components/contact-card.tsx';
import { LanguageSwitcher } from './components/language-switcher.tsx';
import { NextWays } from './components/next-ways.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { PageHead } from './components/page-head.tsx';
import { defineLayout } from './define-layout.ts';
import type { SafePageProps } from './props/pages.ts';

/** In place of a help page without a translation: numbers first, then what there is in this language. */
export function SafePage({ contacts, frame, lead, next, title }: SafePageProps): VNode {
  const { t } = frame;
  return (
    <PageFrame frame={frame}>
      <PageHead frame={frame} title={title} lead={lead} />
      <LanguageSwitcher label={t('language.label')} languages={frame.languages} />
      {contacts.length === 0 ? null : <h2>{t('contacts.label')}</h2>}
      <div class="cards">
        {contacts.map((contact) => (
          <ContactCard key={contact.id} {...contact} t={t} />
        ))}
      </div>
      <NextWays title={t('fallback.missing-page.next')} id="next-label" links={next} />
    </PageFrame>
  );
}

export default defineLayout<SafePageProps>('safePage', SafePage);
