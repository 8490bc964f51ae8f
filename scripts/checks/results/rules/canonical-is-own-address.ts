import { attributeOf } from '../element.ts';
import { linksWith } from '../parsed-page.ts';
import type { Rule } from '../rule.ts';

/** A page names its own address as the one to keep; stand-ins and the page for wrong addresses name none. */
export const canonicalIsOwnAddress: Rule = {
  name: 'canonical-is-own-address',
  onPage: (page, { manifest }) => {
    const found = linksWith(page, 'canonical').map((link) => attributeOf(link, 'href') ?? '');
    const isKept = page.entry.own && page.entry.way === 'open' && page.entry.kind !== 'notFound';
    const expected = isKept ? [(manifest.origin ?? '') + page.address] : [];
    if (found.join(' ') === expected.join(' ')) return [];
    return [
      {
        message: `The page names ${found.join(' ') || 'no address'} as its canonical address.`,
        remedy: isKept
          ? `Name ${expected.join('')}.`
          : 'Name none: it stands for another page, or at a quiet address.',
      },
    ];
  },
};
