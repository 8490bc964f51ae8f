import type { VNode } from 'preact';
import type { Frame } from '../props/frame.ts';
import type { PressProps } from '../props/pages.ts';

type ReleaseListProps = Pick<PressProps, 'releases'> & { readonly t: Frame['t'] };

/** Press releases, newest first as given; says so where none was issued. */
export function ReleaseList({ releases, t }: ReleaseListProps): VNode {
  return (
    <section aria-labelledby="releases-label">
      <h2 id="releases-label">{t('press.releases')}</h2>
      {releases.length === 0 ? <p>{t('press.releases.none')}</p> : null}
      <ul class="releases">
        {releases.map(({ date, href, isoDate, summary, text }) => (
          <li key={href}>
            <p class="small">
              <time dateTime={isoDate}>{date}</time>
            </p>
            <a href={href}>{text}</a>
            {summary === undefined ? null : <p class="small">{summary}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
