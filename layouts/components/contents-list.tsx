import type { VNode } from 'preact';
import type { PageLink, TextLanguage, Translate } from '../props/frame.ts';

type ContentsListProps = {
  readonly contents: readonly PageLink[];
  readonly t: Translate;
  readonly language?: TextLanguage | null | undefined;
};

/** Headings of a long page; nothing where there are fewer than three. */
export function ContentsList({ contents, t, language }: ContentsListProps): VNode | null {
  if (contents.length < 3) return null;
  return (
    <nav class="contents" aria-labelledby="contents-label">
      <h2 id="contents-label">{t('contents.label')}</h2>
      <ol class="toc" lang={language?.tag} dir={language?.direction}>
        {contents.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
