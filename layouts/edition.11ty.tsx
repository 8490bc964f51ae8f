import type { VNode } from 'preact';
import { FileLinks } from './components/file-links.tsx';
import { NextWays } from './components/next-ways.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { PageHead } from './components/page-head.tsx';
import { defineLayout } from './define-layout.ts';
import type { EditionProps } from './props/edition.ts';

/** Behind the code of a print: which edition it is, which is the newest, what has changed, and what is valid now. */
export function EditionPage(page: EditionProps): VNode {
  const { changes, files, frame, language, lead, newest, next, title, words } = page;
  const { t } = frame;
  const own = language === null ? {} : { lang: language.tag, dir: language.direction };
  return (
    <PageFrame frame={frame}>
      <PageHead frame={frame} title={title} lead={lead} language={language} />
      {newest.map((sentence) => (
        <p key={sentence} {...own}>
          {sentence}
        </p>
      ))}
      {changes.map(({ id, sections, title: heading }) => (
        <section key={id} aria-labelledby={id} {...own}>
          <h2 id={id}>{heading}</h2>
          <ul>
            {sections.map((section) => (
              <li key={section}>{section}</li>
            ))}
          </ul>
        </section>
      ))}
      {files.length === 0 ? null : (
        <section aria-labelledby="files-label">
          <h2 id="files-label" {...own}>
            {words.files}
          </h2>
          <FileLinks files={files} {...(language ? { language } : {})} />
          <p class="small">{t('downloads.trace')}</p>
        </section>
      )}
      <NextWays title={t('editions.topics')} id="topics-label" links={next} />
    </PageFrame>
  );
}

export default defineLayout<EditionProps>('edition', EditionPage);
