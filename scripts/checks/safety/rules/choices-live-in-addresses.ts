import { attributeOf, isWithin, showElement } from '../../results/element.ts';
import { elementsOf, elementsWith } from '../../results/parsed-page.ts';
import type { MarkupRule } from '../markup-rule.ts';

const remedy = 'Make each choice a link to an address of its own, or follow the settings of the system.';

/**
 * Languages and switches are links with an address; nothing on a page sets a choice that would have to be kept. What
 * narrows a search is part of its question and gone with it.
 */
export const choicesLiveInAddresses: MarkupRule = {
  name: 'choices-live-in-addresses',
  onPage: (page) => {
    const searches = elementsOf(page, 'search');
    const setting = [
      ...elementsOf(page, 'select').filter((select) => !searches.some((search) => isWithin(select, search))),
      ...elementsOf(page, 'input').filter((input) =>
        ['checkbox', 'radio', 'range', 'color'].includes(attributeOf(input, 'type') ?? 'text'),
      ),
    ];
    const dead = elementsWith(page, 'hreflang').filter((link) =>
      (attributeOf(link, 'href') ?? '').startsWith('#'),
    );
    return [...setting, ...dead].map((element) => ({
      message: `${showElement(element)} is a choice without an address.`,
      remedy,
    }));
  },
};
