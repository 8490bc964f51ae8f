import type { VNode } from 'preact';
import { Icon } from './components/icon.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { defineLayout } from './define-layout.ts';
import type { ChooserProps } from './props/pages.ts';

/** The root page: each language in its own words, and the numbers in all of them. */
export function ChooserPage({ frame, languages, numbers }: ChooserProps): VNode {
  return (
    <PageFrame frame={frame} opening={<Opening frame={frame} numbers={numbers} />}>
      <nav aria-label={frame.t('language.label')}>
        <ul class="ways choices">
          {languages.map(({ direction, endonym, href, invitation, safety, tag }) => (
            <li key={tag}>
              <a href={href} lang={tag} hreflang={tag} dir={direction}>
                <span>
                  <b>{endonym}</b>
                  {invitation}
                  <span>{safety}</span>
                </span>
                <Icon name="caret-right" turn />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </PageFrame>
  );
}

function Opening({ frame, numbers }: Pick<ChooserProps, 'frame' | 'numbers'>): VNode {
  return (
    <div class="wrap head">
      <h1>{frame.home.text}</h1>
      <ul class="numbers">
        {numbers.map(({ href, number, texts }) => (
          <li key={href}>
            <a class="num" href={href}>
              {number}
            </a>
            {texts.map(({ direction, tag, text }) => (
              <span key={tag} class="small" lang={tag} dir={direction}>
                {text}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

export default defineLayout<ChooserProps>('chooser', ChooserPage);
