import type { VNode } from 'preact';
import type { ServiceGroup as Group, NextStep } from '../props/finder.ts';
import type { Translate } from '../props/frame.ts';
import { ContactCard } from './contact-card.tsx';
import { Icon } from './icon.tsx';

type ServiceGroupProps = { readonly group: Group; readonly t: Translate };

/** A headed group of services: what can be done where a number is missing, then the cards with a link to all facts. */
export function ServiceGroup({ group, t }: ServiceGroupProps): VNode | null {
  const { id, note, services, steps, title } = group;
  if (services.length === 0 && note === null) return null;
  // On its own page a service is named by the head of the page.
  const isAlone = services.some(({ page }) => page === null);
  return (
    <section class={isAlone ? 'place alone' : 'place'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note === null ? null : <p>{note}</p>}
      <Steps steps={steps} t={t} />
      {services.length === 0 ? null : (
        <div class="cards">
          {services.map(({ card, page }) => (
            <div key={card.id}>
              <ContactCard {...card} t={t} />
              {page === null ? null : (
                <p class="more">
                  <a href={page}>
                    {t('finder.about')}
                    <span class="vh">: {card.name}</span>
                  </a>
                </p>
              )}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

function Steps({ steps, t }: { readonly steps: readonly NextStep[]; readonly t: Translate }): VNode | null {
  if (steps.length === 0) return null;
  return (
    <ul class="at-once">
      {steps.map(({ away, link, text }) => (
        <li key={link.href + text}>
          {text}
          {away ? (
            <a class="away" href={link.href} rel="noreferrer noopener">
              <bdi>{link.text}</bdi>
              <span class="vh"> {t('link.external-without-exit')}</span>
            </a>
          ) : (
            <a class="tel" href={link.href}>
              <Icon name="phone" />
              <span class="num">{link.text}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
