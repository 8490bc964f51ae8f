import type { VNode } from 'preact';
import { Notes } from './components/notes.tsx';
import { PageFrame } from './components/page-frame.tsx';
import { PageHead } from './components/page-head.tsx';
import { PageQuestionsList } from './components/page-questions.tsx';
import { Raw } from './components/raw.tsx';
import { defineLayout } from './define-layout.ts';
import type { OpenQuestionsProps } from './props/pages.ts';

/** What waits for a person, in groups with their counts. */
export function OpenQuestionsPage(page: OpenQuestionsProps): VNode {
  const { frame, groups } = page;
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
      <Raw html={page.body} class="text" language={page.bodyLanguage} />
      {groups.map(({ items, title }) => (
        <section key={title} class="text">
          <h2>{title}</h2>
          <p class="small">
            {items.length === 0 ? t('open.none') : t('open.count', { count: items.length })}
          </p>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <PageQuestionsList questions={page.questions} t={t} />
      <Notes notes={page.notes} t={t} language={page.bodyLanguage} />
    </PageFrame>
  );
}

export default defineLayout<OpenQuestionsProps>('openQuestions', OpenQuestionsPage);
