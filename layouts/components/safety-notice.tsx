import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';
import { Icon } from './icon.tsx';
import { QuietLink, QuietWay } from './quiet-way.tsx';

type SafetyNoticeProps = { readonly frame: Frame; readonly withNumbers: boolean };

/**
 * Says on every page that a trail stays and which device is safer. With numbers where no strip stands above;
 * with the limits of leaving where the language has no page about leaving.
 */
export function SafetyNotice({ frame, withNumbers }: SafetyNoticeProps): VNode {
  const { exit, leaving, look, t, twin, way } = frame;
  const words = look === 'child' ? 'safety.child' : 'safety';
  return (
    <section class="wrap" id="safety" aria-label={t('safety.label')}>
      <div class="safe">
        <Icon name="eye" />
        <p>
          <strong>{t(`${words}.question`)}</strong> {t(`${words}.text`)}{' '}
          {leaving === null ? null : <a href={leaving}>{t('safety.leaving')}</a>}
          {leaving === null && exit !== null ? t('exit.limits') : null}
          {twin === null || way === 'quiet' ? null : (
            <>
              {' · '}
              <QuietLink twin={twin} t={t} />
            </>
          )}
        </p>
        {frame.way === 'quiet' ? <QuietWay {...frame} /> : null}
        {withNumbers && frame.emergency.length > 0 ? <Numbers frame={frame} /> : null}
      </div>
    </section>
  );
}

function Numbers({ frame }: { readonly frame: Frame }): VNode {
  return (
    <p class="safe-numbers">
      {frame.t('safety.numbers')}{' '}
      {frame.emergency.map(({ number, href, text }) => (
        <span key={href} class="pair">
          <a href={href}>
            <span class="num">{number}</span>
          </a>{' '}
          {text}
        </span>
      ))}
    </p>
  );
}
