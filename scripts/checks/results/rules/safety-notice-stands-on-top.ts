import { attributeOf, textOf } from '../element.ts';
import { elementsOf, elementsWith } from '../parsed-page.ts';
import type { Fault, Rule } from '../rule.ts';

/** Every page warns of the trail it leaves before its first section, with numbers to call beside it. */
export const safetyNoticeStandsOnTop: Rule = {
  name: 'safety-notice-stands-on-top',
  onPage: (page, site) => {
    const notice = elementsWith(page, 'id').find((element) => attributeOf(element, 'id') === 'safety');
    if (!notice || textOf(notice) === '') {
      return [
        {
          message: 'The page has no safety notice.',
          remedy: 'Print it on every page: readers do not enter by the home page.',
        },
      ];
    }
    const faults: Fault[] = [];
    const [section] = elementsOf(page, 'h2');
    const end = section ? page.elements.indexOf(section) : page.elements.length;
    if (page.elements.indexOf(notice) > end) {
      faults.push({
        message: 'The safety notice stands below the first section.',
        remedy: 'Print it before the first h2.',
      });
    }
    const hasNumbers = site.library.site.emergency.some(({ contact }) => {
      const found = site.library.contacts.get(contact);
      return found?.status === 'publish' && found.phones.length > 0;
    });
    const calls = page.elements
      .slice(0, end)
      .some(({ tagName, attrs }) => tagName === 'a' && attrs.some(({ value }) => site.phoneLinks.has(value)));
    if (hasNumbers && !calls) {
      faults.push({
        message: 'No number to call stands at the top of the page.',
        remedy: 'Print the emergency strip, or the numbers within the safety notice.',
      });
    }
    return faults;
  },
};
