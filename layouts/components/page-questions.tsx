import type { VNode } from 'preact';
import type { Translate } from '../props/frame.ts';
import type { PageQuestions } from '../props/page-questions.ts';

type PageQuestionsProps = { readonly questions: PageQuestions; readonly t: Translate };

/** Each page with the questions that it must answer and the state of its review, by section; for editors, so the search leaves it out. */
export function PageQuestionsList({ questions, t }: PageQuestionsProps): VNode {
  const { language, sections } = questions;
  const other = language === null ? {} : { lang: language.tag, dir: language.direction };
  return (
    <section class="text" data-pagefind-ignore="">
      <h2>{t('open.questions')}</h2>
      <p>{t('open.questions.why')}</p>
      {sections.map(({ id, pages, title }) => (
        <details key={id}>
          <summary>
            {title} ({t('open.questions.count', { count: pages.length })})
          </summary>
          <ul>
            {pages.map(({ answers, href, path, review, text }) => (
              <li key={path}>
                <strong {...other}>{href === null ? text : <a href={href}>{text}</a>}</strong>{' '}
                <span class="small">({review})</span>
                <ul {...other}>
                  {answers.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
