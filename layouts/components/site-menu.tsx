import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';
import { LanguageSwitcher } from './language-switcher.tsx';

/** The foot: the list of sections, to which the bar jumps, and the languages. */
export function SiteMenu({ frame }: { readonly frame: Frame }): VNode | null {
  const { languages, menu, t } = frame;
  if (menu.length === 0) return null;
  return (
    <footer class="foot" id="menu" tabIndex={-1}>
      <div class="wrap">
        <h2>{t('menu.label')}</h2>
        <nav aria-label={t('menu.label')}>
          <ul class="menu">
            {menu.map(({ href, text, current, dir, lang }) => (
              <li key={href}>
                <a href={href} lang={lang} dir={dir} aria-current={current ? 'page' : undefined}>
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
