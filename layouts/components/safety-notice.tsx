import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';
import { Icon } from './icon.tsx';

type SafetyNoticeProps = { readonly frame: Frame; readonly withNumbers: boolean };

/**
 * Says on every page that a trail stays and which device is safer. With numbers where no strip stands above;
 * with the limits of leaving where the language has no page about leaving.
 */
export function SafetyNotice({ frame, withNumbers }: SafetyNoticeProps): VNode {
  const { exit, leaving, look, t } = frame;
  const words = look === 'child' ? 'safety.child' : 'safety';
  return (
    <section class="wrap" id="safety" aria-label={t('safety.label')}>
      <div class="safe">
        <Icon name="eye" />
        <p>
          <strong>{t(`${words}.question`)}</strong> {t(`${words}.text`)}{' '}
          {leaving === null ? null : <a href={leaving}>{t('safety.leaving')}</a>}
          {leaving === null && exit !== null ? t('exit.limits') : null}
        </p>
        <QuietWay frame={frame} />
        {withNumbers && frame.emergency.length > 0 ? <Numbers frame={frame} /> : null}
      </div>
    </section>
  );
}

/** Into the quiet way and out of it. The link into it carries a mark for the script: it must leave no page behind. */
function QuietWay({ frame: { t, twin, way } }: { readonly frame: Frame }): VNode | null {
  if (twin === null) return null;
  if (way === 'open') {
    return (
      <p>
        <a href={twin} rel="nofollow" data-replace="">
          {t('quiet.enter')}
        </a>{' '}
        {t('quiet.offer')}
      </p>
    );
  }
  return (
    <p>
      {t('quiet.here')} <noscript>{t('quiet.no-scripts')}</noscript> <a href={twin}>{t('quiet.leave')}</a>
    </p>
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
