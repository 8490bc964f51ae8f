import type { VNode } from 'preact';
import { DownloadCard } from './components/download-card.tsx';
import { DraftNotes } from './components/draft-notes.tsx';
import { LanguageSwitcher } from './components/language-switcher.tsx';
import { Notes } from './components/notes.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { Raw } from './components/raw.tsx';
import { Ways } from './components/ways.tsx';
import { defineLayout } from './define-layout.ts';
import type { HomeProps } from './props/pages.ts';

/** Ways in by situation come first; what the site is and whom it serves at work follows. */
export function HomePage(page: HomeProps): VNode {
  const { find, frame, situations, work } = page;
  const { t } = frame;
  return (
    <PageFrame frame={frame} opening={<Opening {...page} />}>
      <h2>{t('home.situations')}</h2>
      <Ways links={situations} />
      {find === null ? null : (
        <p>
          <a href={find.href}>{find.text}</a>
        </p>
      )}
      <Raw html={page.body} class="text" />
      <Downloads {...page} />
      {work.length === 0 ? null : <h2>{t('home.work')}</h2>}
      <Ways links={work} />
      <Notes notes={page.notes} t={t} />
      <div class="next">
        <DraftNotes frame={frame} />
      </div>
    </PageFrame>
  );
}

function Opening({ frame, lead, picture, title }: HomeProps): VNode {
  return (
    <div class="wrap">
      <div class="langs-top">
        <LanguageSwitcher label={frame.t('language.label')} languages={frame.languages} />
      </div>
      <div class={picture ? 'head cols wide' : 'head'}>
        <div>
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
        </div>
        {picture ? <Raw html={picture} class="head-pic" /> : null}
      </div>
    </div>
  );
}

function Downloads({ downloads, downloadsPage, frame }: HomeProps): VNode | null {
  if (downloads.length === 0) return null;
  return (
    <section aria-labelledby="downloads-label">
      <h2 id="downloads-label">{frame.t('downloads.label')}</h2>
      <ul class="gets">
        {downloads.map((download) => (
          <DownloadCard key={download.id} {...download} />
        ))}
      </ul>
      <p class="small">{frame.t('downloads.trace')}</p>
      {downloadsPage === null ? null : (
        <p>
          <a href={downloadsPage.href}>{frame.t('downloads.more')}</a>
        </p>
      )}
    </section>
  );
}

export default defineLayout<HomeProps>('home', HomePage);
