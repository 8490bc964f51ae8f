import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';
import { LanguageSwitcher } from './language-switcher.tsx';

/** The foot: the list of sections, to which the bar jumps, and the languages. */
export function SiteMenu({ frame }: { readonly frame: Frame }): VNode {
  const { languages, menu, t } = frame;
  return (
    <footer class="foot" id="menu" tabIndex={-1}>
      <div class="wrap">
        <h2>{t('menu.label')}</h2>
        <nav aria-label={t('menu.label')}>
          <ul class="menu">
            {menu.map(({ href, text, current, lang }) => (
              <li key={href}>
                <a href={href} lang={lang} aria-current={current ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitcher label={t('language.foot')} languages={languages} />
      </div>
    </footer>
  );
}
