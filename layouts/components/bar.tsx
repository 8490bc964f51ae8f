import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';
import { ExitLink } from './exit-link.tsx';
import { Icon } from './icon.tsx';
import { LogoMark } from './logo-mark.tsx';

/** The bar under the hem. In tab order the exit is first and the skip link second; CSS sets them right. */
export function Bar({ frame }: { readonly frame: Frame }): VNode {
  const { exit, home, t } = frame;
  return (
    <header class="bar">
      <div class="wrap">
        {exit === null ? null : <ExitLink exit={exit} t={t} />}
        {exit === null ? null : (
          <p class="exit-note" id="exit-note" role="status" data-once={t('exit.once-more')} />
        )}
        <a class="skip" href="#content">
          {t('skip.label')}
        </a>
        <a class="name" href={home.href}>
          <LogoMark />
          <span>{home.text}</span>
        </a>
        {frame.menu.length === 0 ? null : (
          <a class="to-menu" href="#menu">
            <Icon name="list" />
            <span>{t('menu.label')}</span>
          </a>
        )}
      </div>
    </header>
  );
}
