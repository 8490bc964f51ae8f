import type { Rule } from '../rule.ts';

/** The part of a page that a link names after # exists there. */
export const linkFragmentExists: Rule = {
  name: 'link-fragment-exists',
  onSite: ({ pages }) =>
    [...pages.values()].flatMap(({ entry, fragmentLinks }) =>
      fragmentLinks
        .filter(({ target, fragment }) => {
          const page = pages.get(target);
          return page !== undefined && !page.ids.has(fragment);
        })
        .map(({ href, target, fragment }) => ({
          file: entry.file,
          message: `The link ${href} names #${fragment}, which is not on ${target}.`,
          remedy: 'Name the id of a heading of that page, or leave the part after # out.',
        })),
    ),
};
