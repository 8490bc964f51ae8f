import type { VNode } from 'preact';
import { NextWays } from './components/next-ways.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { PageHead } from './components/page-head.tsx';
import { ServiceGroup } from './components/service-group.tsx';
import { defineLayout } from './define-layout.ts';
import type { ContactPageProps } from './props/finder.ts';

/** One service in full: its card, where it works, where the facts come from, and a line that is open. */
export function ContactPage(page: ContactPageProps): VNode {
  const { frame, groups, lead, next, own, place, title } = page;
  return (
    <PageFrame frame={frame}>
      <PageHead frame={frame} title={title} lead={lead} />
      <ServiceGroup group={own} t={frame.t} />
      <p>
        {frame.t('finder.place')}{' '}
        {place === null ? frame.t('finder.country') : <a href={place.href}>{place.text}</a>}
      </p>
      <FactSources {...page} />
      {groups.map((group) => (
        <ServiceGroup key={group.id} group={group} t={frame.t} />
      ))}
      <NextWays title={frame.t('next.label')} id="next-label" links={next} />
    </PageFrame>
  );
}

function FactSources({ frame: { t }, sources }: ContactPageProps): VNode {
  return (
    <section class="notes" aria-labelledby="sources-label">
      <h2 id="sources-label">{t('finder.sources')}</h2>
      <ul>
        {sources.map(({ date, href, text }) => (
          <li key={href ?? text}>
            {href === null ? (
              text
            ) : (
              <a class="away" href={href} rel="noreferrer noopener">
                <bdi>{text}</bdi>
                <span class="vh"> {t('link.external-without-exit')}</span>
              </a>
            )}{' '}
            ({date})
          </li>
        ))}
      </ul>
    </section>
  );
}

export default defineLayout<ContactPageProps>('contact', ContactPage);
