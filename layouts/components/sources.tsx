import type { VNode } from 'preact';
import type { Translate } from '../props/frame.ts';
import type { ArticleProps } from '../props/pages.ts';

type SourcesProps = {
  readonly sources: ArticleProps['sources'];
  /** Whether the page has an exit, which other sites have not. */
  readonly hasExit: boolean;
  readonly t: Translate;
};

/** Where the facts of the page come from. */
export function Sources({ hasExit, sources, t }: SourcesProps): VNode | null {
  if (sources.length === 0) return null;
  return (
    <section class="notes" aria-labelledby="sources-label">
      <h2 id="sources-label">{t('sources.label')}</h2>
      <ul>
        {sources.map(({ href, text }) => (
          <li key={text}>
            {href === null ? (
              text
            ) : (
              <a href={href} rel="noreferrer noopener">
                {text}
                <span class="vh"> {t(hasExit ? 'link.external-without-exit' : 'link.external')}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
