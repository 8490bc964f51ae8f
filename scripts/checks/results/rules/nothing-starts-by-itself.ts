import { showElement } from '../element.ts';
import { elementsWith } from '../parsed-page.ts';
import type { Rule } from '../rule.ts';

const startingAttributes = ['download', 'autoplay', 'autofocus'];

/** Nothing downloads, plays or takes the focus before the reader decides. */
export const nothingStartsByItself: Rule = {
  name: 'nothing-starts-by-itself',
  onPage: (page) =>
    elementsWith(page, ...startingAttributes).map((element) => ({
      message: `${showElement(element)} acts before the reader decides.`,
      remedy: `Take ${startingAttributes.join(', ')} away.`,
    })),
};
