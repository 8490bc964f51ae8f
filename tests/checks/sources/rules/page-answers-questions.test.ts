import { describe, expect, it } from 'vitest';
import { pageAnswersQuestions } from '../../../../scripts/checks/sources/rules/page-answers-questions.ts';
import { faultsOf, replace } from '../changed-site.ts';

describe('page-answers-questions', () => {
  it('passes over a good site', async () => {
    expect(await faultsOf(pageAnswersQuestions)).toEqual([]);
  });

  it('finds a page that lists no question', async () => {
    const change = replace('answers:\n  - Dokąd dzwonić?\n', '');
    expect(await faultsOf(pageAnswersQuestions, { 'pl/advice/first-steps.md': change })).toMatchObject([
      { file: 'content/pl/advice/first-steps.md', line: 2, column: 1 },
    ]);
  });

  it('finds an empty list', async () => {
    const change = replace('answers:\n  - Dokąd dzwonić?\n', 'answers: []\n');
    expect(await faultsOf(pageAnswersQuestions, { 'pl/advice/first-steps.md': change })).toMatchObject([
      { line: 9, column: 1 },
    ]);
  });
});
