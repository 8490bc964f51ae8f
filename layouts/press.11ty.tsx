import type { VNode } from 'preact';
import { Notes } from './components/notes.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { PageHead } from './components/page-head.tsx';
import { PasteBox } from './components/paste-box.tsx';
import { PressFacts } from './components/press-facts.tsx';
import { PressFiles } from './components/press-files.tsx';
import { Raw } from './components/raw.tsx';
import { ReleaseList } from './components/release-list.tsx';
import { defineLayout } from './define-layout.ts';
import type { PressProps } from './props/pages.ts';

/** The press room: rules first (its text), then numbers, then things to copy and to take. */
export function PressPage(page: PressProps): VNode {
  const { boilerplates, frame, helpBox } = page;
  const { t } = frame;
  return (
    <PageFrame frame={frame}>
      <PageHead
        frame={frame}
        title={page.title}
        lead={page.lead}
        picture={page.picture}
        language={page.bodyLanguage}
      />
      <div class="cols">
        <div class="main">
          <Raw html={page.body} class="text" language={page.bodyLanguage} />
          <PressFacts facts={page.facts} t={t} />
          <h2>{t('press.help-box')}</h2>
          <p class="small">{t('press.help-box.use')}</p>
          <PasteBox text={helpBox} />
          {boilerplates.length === 0 ? null : <h2>{t('press.boilerplates')}</h2>}
          {boilerplates.map(({ text, title }) => (
            <section key={title}>
              <h3>{title}</h3>
              <PasteBox text={text} />
            </section>
          ))}
          <ReleaseList releases={page.releases} t={t} />
          <Notes notes={page.notes} t={t} language={page.bodyLanguage} />
        </div>
        <aside class="side" aria-label={t('press.files')}>
          <div class="note">
            <p class="kind">{t('press.spokesperson')}</p>
            <p>{page.spokesperson}</p>
          </div>
          <PressFiles feed={page.feed} kit={page.kit} logos={page.logos} t={t} />
        </aside>
      </div>
    </PageFrame>
  );
}

export default defineLayout<PressProps>('press', PressPage);
