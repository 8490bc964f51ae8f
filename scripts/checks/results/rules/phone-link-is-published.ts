import { attributeOf } from '../element.ts';
import { elementsOf } from '../parsed-page.ts';
import type { Fault, Rule } from '../rule.ts';

/** Every number that can be called belongs to a contact which may be published. */
export const phoneLinkIsPublished: Rule = {
  name: 'phone-link-is-published',
  onPage: (page, { phoneLinks }) =>
    elementsOf(page, 'a').flatMap((link): Fault[] => {
      const href = attributeOf(link, 'href') ?? '';
      if (!/^(tel|sms|callto):/i.test(href) || phoneLinks.has(href.replace(/^sms:/i, 'tel:'))) return [];
      return [
        {
          message: `The link ${href} calls a number of no published contact.`,
          remedy: 'Write :contact[id]; numbers stand in content/data/contacts/ only.',
        },
      ];
    }),
};
