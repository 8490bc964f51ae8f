import type { VNode } from 'preact';
import type { Translate } from '../props/frame.ts';
import { Icon } from './icon.tsx';

type ExitTrialProps = {
  /** Page of this site that opens instead of the neutral one. */
  readonly href: string;
  /** Neutral title that the script sets, as on the exit. */
  readonly title: string;
  readonly t: Translate;
};

/** The exit to try: it does the same, and leads to a page of this site. The real one stays where it is. */
export function ExitTrial({ href, t, title }: ExitTrialProps): VNode {
  return (
    <p>
      <a class="exit-trial" href={href} data-title={title}>
        <Icon name="sign-out" turn />
        <span>{t('exit.trial')}</span>
      </a>
    </p>
  );
}
