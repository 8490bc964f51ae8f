import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';

type QuietWayProps = Pick<Frame, 't' | 'twin' | 'way'>;

/**
 * Into the quiet way and out of it, with what it does and does not do. Without scripts the quiet way is none, and says
 * so; a host that cannot send headers has none.
 */
export function QuietWay({ t, twin, way }: QuietWayProps): VNode {
  if (twin === null) return <p>{t('quiet.unavailable')}</p>;
  if (way === 'open') {
    return (
      <p>
        <QuietLink twin={twin} t={t} /> {t('quiet.offer')}
      </p>
    );
  }
  return (
    <p>
      {t('quiet.here')} <noscript>{t('quiet.no-scripts')}</noscript> <a href={twin}>{t('quiet.leave')}</a>
    </p>
  );
}

type QuietLinkProps = { readonly twin: string; readonly t: Frame['t'] };

/** The link into the quiet way; its mark tells the script to leave no page behind. */
export function QuietLink({ t, twin }: QuietLinkProps): VNode {
  return (
    <a href={twin} data-replace="">
      {t('quiet.enter')}
    </a>
  );
}
