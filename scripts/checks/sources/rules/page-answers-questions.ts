import { placeInPage } from '../../../content/place-of.ts';
import type { SourceRule } from '../source-rule.ts';
import { sourcePages } from '../written-pages.ts';

/** Every page of the source language lists the questions that it answers; without them nobody can tell when it is finished. */
export const pageAnswersQuestions: SourceRule = {
  name: 'page-answers-questions',
  find: (library) =>
    sourcePages(library)
      .filter(({ meta }) => (meta.answers ?? []).length === 0)
      .map((page) => ({
        ...placeInPage(library, page, page.meta.answers ? ['answers'] : ['title'], 'key'),
        message: 'The page does not say which questions it answers.',
        remedy: 'Add answers: with the questions in the words of its readers.',
      })),
};
