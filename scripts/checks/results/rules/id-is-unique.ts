import type { Rule } from '../rule.ts';

/** An id stands once on a page: links and labels would reach the wrong place. */
export const idIsUnique: Rule = {
  name: 'id-is-unique',
  onPage: ({ ids }) =>
    [...ids]
      .filter(([, count]) => count > 1)
      .map(([id, count]) => ({
        message: `The id “${id}” stands ${count} times.`,
        remedy: 'Rename all but one; ids of headings are written in the source as {#id}.',
      })),
};
