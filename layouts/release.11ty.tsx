import type { VNode } from 'preact';
import { Notes } from './components/notes.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { PageHead } from './components/page-head.tsx';
import { Raw } from './components/raw.tsx';
import { defineLayout } from './define-layout.ts';
import type { ReleaseProps } from './props/pages.ts';

/** One press release: date and place, lead, body, end mark, then the words about us. */
export function ReleasePage(page: ReleaseProps): VNode {
  const { boilerplate, date, endMark, frame, isoDate, place } = page;
  const { t } = frame;
  return (
    <PageFrame frame={frame}>
      <article>
        <PageHead frame={frame} title={page.title} lead={page.lead} picture={page.picture} />
        <p class="dateline">
          <time dateTime={isoDate}>{t('release.dateline', { place, date })}</time>
        </p>
        <Raw html={page.body} class="text" />
        <p class="end-mark line">{endMark}</p>
        <h2>{t('release.about')}</h2>
        <p class="line">{boilerplate}</p>
        <Notes notes={page.notes} t={t} />
      </article>
    </PageFrame>
  );
}

export default defineLayout<ReleaseProps>('release', ReleasePage);
