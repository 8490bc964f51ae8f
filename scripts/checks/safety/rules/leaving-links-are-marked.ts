import { attributeOf, textOf, wordsOf } from '../../results/element.ts';
import { elementsOf } from '../../results/parsed-page.ts';
import { resolveAddress } from '../../results/resolve-address.ts';
import type { Fault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';
import { says } from '../spoken-word.ts';

/** Links to other sites pass nothing on, open no tab, and say that they leave; where an exit stands, that there is none. */
export const leavingLinksAreMarked: MarkupRule = {
  name: 'leaving-links-are-marked',
  onPage: (page, { library, manifest }) => {
    const leaving = elementsOf(page, 'a').filter((link) => {
      const href = attributeOf(link, 'href');
      return (
        href !== null &&
        !wordsOf(link, 'class').includes('exit') &&
        resolveAddress(href, page, manifest).kind === 'foreign'
      );
    });
    if (leaving.length === 0) return null;
    const needed = page.entry.safety === 'high' ? 'link.external-without-exit' : 'link.external';
    const enough = page.entry.safety === 'high' ? [needed] : [needed, 'link.external-without-exit'];
    return leaving.flatMap((link): Fault[] => {
      const faults: Fault[] = [];
      const href = attributeOf(link, 'href') ?? '';
      const missing = ['noreferrer', 'noopener'].filter((word) => !wordsOf(link, 'rel').includes(word));
      if (missing.length > 0 || attributeOf(link, 'target') !== null) {
        faults.push({
          message: `The link to ${href} has no rel="noreferrer noopener", or a target.`,
          remedy: 'Write both words, and no target.',
        });
      }
      if (!enough.some((key) => says(textOf(link), library, page.entry.tag, key))) {
        faults.push({
          message: `The link to ${href} does not say that it leaves this site${page.entry.safety === 'high' ? ' for one without an exit' : ''}.`,
          remedy: `Print the words ${needed} in it.`,
        });
      }
      return faults;
    });
  },
};
