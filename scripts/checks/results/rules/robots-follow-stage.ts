import { isFindable } from '../is-findable.ts';
import { metaOf } from '../parsed-page.ts';
import type { Rule } from '../rule.ts';

/** Search engines keep out of drafts, stand-ins and inner pages of class high; everything else they may find. */
export const robotsFollowStage: Rule = {
  name: 'robots-follow-stage',
  onPage: (page, site) => {
    const hidden = /\bnoindex\b/.test(metaOf(page, 'robots') ?? '');
    if (hidden !== isFindable(page.entry, site)) return [];
    return [
      hidden
        ? {
            message: 'The page hides from search engines.',
            remedy: 'Take noindex away: people must find it.',
          }
        : {
            message: 'The page can be found by search engines.',
            remedy:
              'Print <meta name="robots" content="noindex">: it is a draft, a stand-in or an inner page.',
          },
    ];
  },
};
