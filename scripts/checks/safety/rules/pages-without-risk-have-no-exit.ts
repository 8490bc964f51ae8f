import { wordsOf } from '../../results/element.ts';
import { elementsWith } from '../../results/parsed-page.ts';
import type { MarkupRule } from '../markup-rule.ts';

/** Pages of class normal have no exit: it would dull the signal and frighten people away. */
export const pagesWithoutRiskHaveNoExit: MarkupRule = {
  name: 'pages-without-risk-have-no-exit',
  onPage: (page) => {
    if (page.entry.safety === 'high') return null;
    return elementsWith(page, 'class')
      .filter((element) => wordsOf(element, 'class').includes('exit'))
      .map(() => ({
        message: 'The page is of class normal and has an exit.',
        remedy: 'Print it on pages of class high only.',
      }));
  },
};
