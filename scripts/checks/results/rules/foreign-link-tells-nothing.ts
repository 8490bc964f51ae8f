import { attributeOf, showElement, wordsOf } from '../element.ts';
import { elementsOf } from '../parsed-page.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { Fault, Rule } from '../rule.ts';

/** A link to another site passes on neither the address of this page nor a handle on its window, and opens no tab. */
export const foreignLinkTellsNothing: Rule = {
  name: 'foreign-link-tells-nothing',
  onPage: (page, site) =>
    elementsOf(page, 'a').flatMap((link): Fault[] => {
      const href = attributeOf(link, 'href');
      if (href === null || resolveAddress(href, page, site.manifest).kind !== 'foreign') return [];
      const relations = wordsOf(link, 'rel');
      const missing = ['noreferrer', 'noopener'].filter((word) => !relations.includes(word));
      const faults: Fault[] = [];
      if (missing.length > 0) {
        faults.push({
          message: `The link to ${href} has no rel="${missing.join(' ')}".`,
          remedy: 'Write rel="noreferrer noopener".',
        });
      }
      if (attributeOf(link, 'target') !== null || attributeOf(link, 'ping') !== null) {
        faults.push({ message: `${showElement(link)} has target or ping.`, remedy: 'Take both away.' });
      }
      return faults;
    }),
};
