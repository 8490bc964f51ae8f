import type { VNode } from 'preact';
import type { PageLink, TextLanguage, Translate } from '../props/frame.ts';

type ContentsListProps = {
  readonly contents: readonly PageLink[];
  readonly t: Translate;
  /** On a phone a closed box: what to do comes before where to look. Wide screens show it open. */
  readonly folded?: boolean;
  readonly language?: TextLanguage | null | undefined;
};

/** Headings of a long page; nothing where there are fewer than three. */
export function ContentsList({ contents, folded = false, t, language }: ContentsListProps): VNode | null {
  if (contents.length < 3) return null;
  const heading = <h2 id="contents-label">{t('contents.label')}</h2>;
  const list = (
    <ol class="toc" lang={language?.tag} dir={language?.direction}>
      {contents.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav class="contents" aria-labelledby="contents-label">
      {folded ? (
        <details>
          <summary>{heading}</summary>
          {list}
        </details>
      ) : (
        <>
          {heading}
          {list}
        </>
      )}
    </nav>
  );
}
