import type { OpenQuestionsProps } from '../../../layouts/props/pages.ts';
import type { SourcePage } from '../../content/library.ts';
import { listOpenPoints } from '../../content/open-points.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LanguageBuild } from '../site-context.ts';
import { readArticle } from './article.ts';
import { readPageQuestions } from './page-questions.ts';

/** Reads the page for editors: what waits for a person, counted and listed from the data. */
export function readOpenQuestions(
  build: LanguageBuild,
  page: SourcePage,
  own: boolean,
): { props: OpenQuestionsProps; diagnostics: readonly Diagnostic[] } {
  const { props, diagnostics } = readArticle(build, page, 'openQuestions', own);
  const points = listOpenPoints(build.library, build.date, build.chain);
  const groups = points.map(({ topic, items }) => ({
    title: build.t(`open.${topic}`, { count: items.length }),
    items: items.map((item) => build.setText(item)),
  }));
  return { props: { ...props, groups, questions: readPageQuestions(build) }, diagnostics };
}
