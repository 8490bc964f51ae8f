import type { VNode } from 'preact';
import { DownloadCard } from './components/download-card.tsx';
import { FileLinks } from './components/file-links.tsx';
import { Notes } from './components/notes.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { PageHead } from './components/page-head.tsx';
import { Raw } from './components/raw.tsx';
import { defineLayout } from './define-layout.ts';
import type { DownloadsProps } from './props/pages.ts';

/** All finished publications in groups; first the sentence about what a download leaves behind. */
export function DownloadsPage({
  body,
  bodyLanguage,
  frame,
  groups,
  languages,
  lead,
  notes,
  picture,
  title,
}: DownloadsProps): VNode {
  const { t } = frame;
  const filled = groups.filter(({ items }) => items.length > 0);
  return (
    <PageFrame frame={frame}>
      <PageHead frame={frame} title={title} lead={lead} picture={picture} language={bodyLanguage} />
      <p class="note care">{t('downloads.trace')}</p>
      <Raw html={body} class="text" language={bodyLanguage} />
      {filled.length === 0 ? <p>{t('downloads.none')}</p> : null}
      {filled.map((group) => (
        <section key={group.title}>
          <h2>{group.title}</h2>
          <ul class="gets">
            {group.items.map((download) => (
              <DownloadCard key={download.id} {...download} />
            ))}
          </ul>
        </section>
      ))}
      {languages.length === 0 ? null : (
        <section>
          <h2>{t('downloads.languages')}</h2>
          {languages.map(({ dir, files, name, tag }) => (
            <div key={tag}>
              <h3 lang={tag} dir={dir}>
                {name}
              </h3>
              <FileLinks files={files} language={{ tag, direction: dir }} />
            </div>
          ))}
        </section>
      )}
      <Notes notes={notes} t={t} language={bodyLanguage} />
    </PageFrame>
  );
}

export default defineLayout<DownloadsProps>('downloads', DownloadsPage);
