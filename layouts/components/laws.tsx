import type { VNode } from 'preact';
import type { LawsProps } from '../props/laws.ts';

/** The law register: citation, what it says, since when, who confirmed it, which pages rest on it. */
export function Laws({ laws, t }: LawsProps): VNode {
  return (
    <dl class="laws">
      {laws.map((law) => (
        <Law key={law.id} {...law} t={t} />
      ))}
    </dl>
  );
}

type LawProps = LawsProps['laws'][number] & Pick<LawsProps, 't'>;

function Law({ citation, from, pages, periods, says, sources, state, t }: LawProps): VNode {
  return (
    <div>
      <dt>
        <bdi>{citation}</bdi>
      </dt>
      <dd>{says}</dd>
      {periods.length === 0 ? null : <dd>{t('law.periods', { periods: periods.join('; ') })}</dd>}
      {from === null ? null : <dd>{from}</dd>}
      <dd class="state">{t('law.state', { state })}</dd>
      <dd class="small">{sources}</dd>
      {pages.length === 0 ? null : (
        <dd>
          {t('law.pages')}{' '}
          {pages.map(({ href, text }, index) => (
            <>
              {index === 0 ? null : ', '}
              <a href={href}>{text}</a>
            </>
          ))}
        </dd>
      )}
    </div>
  );
}
