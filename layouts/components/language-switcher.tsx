import type { VNode } from 'preact';
import type { LanguageLink } from '../props/frame.ts';

type LanguageSwitcherProps = { readonly label: string; readonly languages: readonly LanguageLink[] };

/** Languages by their own names, without flags; nothing where there is no choice. */
export function LanguageSwitcher({ label, languages }: LanguageSwitcherProps): VNode | null {
  if (languages.length < 2) return null;
  return (
    <nav aria-label={label}>
      <ul class="langs">
        {languages.map(({ tag, endonym, direction, href, current }) => (
          <li key={tag}>
            <a
              href={href}
              lang={tag}
              hreflang={tag}
              dir={direction}
              aria-current={current ? 'true' : undefined}
            >
              {endonym}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
