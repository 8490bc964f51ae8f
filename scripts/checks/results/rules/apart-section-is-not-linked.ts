import { sectionOf } from '../../../content/address.ts';
import { attributeOf } from '../element.ts';
import { elementsOf } from '../parsed-page.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { Rule } from '../rule.ts';

/**
 * Sections that are kept out of the menu have a door of their own: pages of class high do not lead there, so that nobody
 * who looks for help meets words for those who hurt. What somebody searches for may be found: the search is left out.
 */
export const apartSectionIsNotLinked: Rule = {
  name: 'apart-section-is-not-linked',
  onPage: (page, site) => {
    if (page.entry.safety !== 'high' || page.entry.kind === 'search') return [];
    return elementsOf(page, 'a').flatMap((link) => {
      const href = attributeOf(link, 'href') ?? '';
      const place = resolveAddress(href, page, site.manifest);
      const target = place.kind === 'own' && place.file !== null ? site.sources.get(place.file) : undefined;
      const section = target ? sectionOf(site.library, target.path) : null;
      if (section === null || section.menu) return [];
      return [
        {
          message: `A page for people at risk leads to ${href}, in the section ${section.id} that is kept apart.`,
          remedy: 'Take the link away, or link there from a page for professionals.',
        },
      ];
    });
  },
};
