import { attributeOf, showElement } from '../element.ts';
import { elementsWith, metaOf } from '../parsed-page.ts';
import type { Rule } from '../rule.ts';

/** No page tells another site where its reader comes from. */
export const referrerIsHidden: Rule = {
  name: 'referrer-is-hidden',
  onPage: (page) => {
    const policy = metaOf(page, 'referrer');
    const loose = elementsWith(page, 'referrerpolicy').filter(
      (element) => attributeOf(element, 'referrerpolicy') !== 'no-referrer',
    );
    return [
      ...(policy === 'no-referrer'
        ? []
        : [
            {
              message: `The page has the referrer policy “${policy ?? ''}”.`,
              remedy: 'Print <meta name="referrer" content="no-referrer">.',
            },
          ]),
      ...loose.map((element) => ({
        message: `${showElement(element)} loosens the referrer policy.`,
        remedy: 'Take referrerpolicy away.',
      })),
    ];
  },
};
