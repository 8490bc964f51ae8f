import { attributeOf, isWithin, textOf, wordsOf } from '../../results/element.ts';
import { elementsOf, elementsWith } from '../../results/parsed-page.ts';
import type { Fault } from '../../results/rule.ts';
import type { MarkupRule } from '../markup-rule.ts';
import { says } from '../spoken-word.ts';

/** The notice says in the language of the page that the trail stays and names a safer device; numbers stand with it. */
export const noticeTellsWhatRemains: MarkupRule = {
  name: 'notice-tells-what-remains',
  onPage: (page, { library, phoneLinks }) => {
    const notice = elementsWith(page, 'id').find((element) => attributeOf(element, 'id') === 'safety');
    if (!notice) return null;
    const [root] = elementsOf(page, 'html');
    const words = root && wordsOf(root, 'class').includes('child') ? 'safety.child' : 'safety';
    const text = textOf(notice);
    const faults: Fault[] = [`${words}.question`, `${words}.text`]
      .filter((key) => !says(text, library, page.entry.tag, key))
      .map((key) => ({
        message: `The safety notice does not say the sentence “${key}”.`,
        remedy: 'Print it as content/strings has it: the trail stays, another device is safer.',
      }));
    const hasNumbers = library.site.emergency.some(
      ({ contact }) => (library.contacts.get(contact)?.phones.length ?? 0) > 0,
    );
    const [section] = elementsOf(page, 'h2');
    const endOfNotice = page.elements.findLastIndex((element) => isWithin(element, notice));
    const top = page.elements.slice(
      0,
      Math.max(endOfNotice + 1, section ? page.elements.indexOf(section) : 0),
    );
    const calls = top.some(
      ({ tagName, attrs }) => tagName === 'a' && attrs.some(({ value }) => phoneLinks.has(value)),
    );
    if (hasNumbers && !calls) {
      faults.push({
        message: 'No number to call stands with the safety notice.',
        remedy: 'Print the emergency strip, or the numbers within the notice.',
      });
    }
    return faults;
  },
};
