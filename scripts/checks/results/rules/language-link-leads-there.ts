import { attributeOf } from '../element.ts';
import { elementsOf } from '../parsed-page.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { Fault, Rule } from '../rule.ts';

/** A link that promises a language leads to a page written in it, and bears its name in that language. */
export const languageLinkLeadsThere: Rule = {
  name: 'language-link-leads-there',
  onPage: (page, site) =>
    elementsOf(page, 'a').flatMap((link): Fault[] => {
      const tag = attributeOf(link, 'hreflang');
      const href = attributeOf(link, 'href');
      if (tag === null || href === null) return [];
      const place = resolveAddress(href, page, site.manifest);
      const target = place.kind === 'own' && place.file !== null ? site.entries.get(place.file) : undefined;
      const faults: Fault[] = [];
      if (place.kind === 'own' && target?.tag !== tag) {
        faults.push({
          message: `The link ${href} promises ${tag} and leads to ${target ? `a page in ${target.tag}` : 'no page'}.`,
          remedy: 'Offer only languages that exist.',
        });
      }
      if (attributeOf(link, 'lang') !== tag) {
        faults.push({
          message: `The link ${href} names ${tag} without lang="${tag}".`,
          remedy: 'Mark the name of a language as written in it.',
        });
      }
      return faults;
    }),
};
