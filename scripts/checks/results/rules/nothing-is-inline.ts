import { attributeOf, showElement } from '../element.ts';
import { elementsOf, elementsWith } from '../parsed-page.ts';
import type { Fault, Rule } from '../rule.ts';

const remedy =
  'Move it to a file of layouts/styles or layouts/browser; the policy of the page forbids it here.';

/** No script, style or handler stands in the markup itself: the policy would block it, and it could be planted. */
export const nothingIsInline: Rule = {
  name: 'nothing-is-inline',
  onPage: (page) => {
    const blocks = [
      ...elementsOf(page, 'style'),
      ...elementsOf(page, 'script').filter((script) => attributeOf(script, 'src') === null),
    ];
    const handlers = [...page.byAttribute.keys()].filter(
      (name) => name === 'style' || name === 'srcdoc' || /^on[a-z]/.test(name),
    );
    const addresses = elementsWith(page, 'href', 'src').filter((element) =>
      /^\s*(javascript|data|vbscript):/i.test(
        attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? '',
      ),
    );
    return [
      ...blocks.map(
        (element): Fault => ({ message: `${showElement(element)} holds code within the page.`, remedy }),
      ),
      ...handlers.flatMap((name) =>
        elementsWith(page, name).map(
          (element): Fault => ({ message: `${showElement(element)} has code in ${name}.`, remedy }),
        ),
      ),
      ...addresses.map(
        (element): Fault => ({ message: `${showElement(element)} has code in its address.`, remedy }),
      ),
    ];
  },
};
