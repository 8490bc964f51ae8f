import type { VNode } from 'preact';
import type { Frame, Translate } from '../props/frame.ts';
import { Icon } from './icon.tsx';

type ExitLinkProps = { readonly exit: NonNullable<Frame['exit']>; readonly t: Translate };

/**
 * The way out: a plain link that works without scripts. `data-title` holds the neutral title
 * that the script sets when it hides the page, `data-second` the page for the time when the first does not answer.
 */
export function ExitLink({ exit, t }: ExitLinkProps): VNode {
  return (
    <a
      class="exit"
      href={exit.href}
      rel="noreferrer noopener"
      data-title={exit.title}
      data-second={exit.second}
    >
      <Icon name="sign-out" turn />
      <span>
        {t('exit.label')}
        <span class="vh">{t('exit.meaning', { target: exit.title })}</span>
      </span>
    </a>
  );
}
