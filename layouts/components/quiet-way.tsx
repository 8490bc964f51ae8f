import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';

type QuietWayProps = Pick<Frame, 't' | 'twin' | 'way'>;

/**
 * Into the quiet way and out of it. The link into it carries a mark for the script: it must leave no page behind.
 * Without scripts the quiet way is none, and says so.
 */
export function QuietWay({ t, twin, way }: QuietWayProps): VNode {
  if (twin === null) return <p>{t('quiet.unavailable')}</p>;
  if (way === 'open') {
    return (
      <p>
        <a href={twin} data-replace="">
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
