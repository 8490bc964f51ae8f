import { attributeOf, textOf } from '../../results/element.ts';
import { elementsOf, elementsWith } from '../../results/parsed-page.ts';
import type { MarkupRule } from '../markup-rule.ts';

/** Every page begins with the safety notice: people do not enter by the home page. */
export const noticeStandsOnTop: MarkupRule = {
  name: 'notice-stands-on-top',
  onPage: (page) => {
    const notice = elementsWith(page, 'id').find((element) => attributeOf(element, 'id') === 'safety');
    if (!notice || textOf(notice) === '')
      return [{ message: 'The page has no safety notice.', remedy: 'Print it before the first h2.' }];
    const [section] = elementsOf(page, 'h2');
    if (!section || page.elements.indexOf(notice) < page.elements.indexOf(section)) return [];
    return [
      {
        message: 'The safety notice stands below the first section.',
        remedy: 'Print it before the first h2.',
      },
    ];
  },
};
