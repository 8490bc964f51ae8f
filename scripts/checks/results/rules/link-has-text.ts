import { attributeOf, type Element, showElement, textOf } from '../element.ts';
import { elementsOf } from '../parsed-page.ts';
import type { Rule } from '../rule.ts';

/** Every link and button says in words what it is. */
export const linkHasText: Rule = {
  name: 'link-has-text',
  onPage: (page) =>
    [...elementsOf(page, 'a'), ...elementsOf(page, 'button'), ...elementsOf(page, 'summary')]
      .filter((element) => textOf(element) === '' && !hasName(element))
      .map((element) => ({
        message: `${showElement(element)} has no words.`,
        remedy: 'Write words into it; an icon alone says nothing to a screen reader.',
      })),
};

function hasName(element: Element): boolean {
  if ((attributeOf(element, 'aria-label') ?? attributeOf(element, 'aria-labelledby') ?? '') !== '')
    return true;
  return element.childNodes.some(
    (child) => 'tagName' in child && ((attributeOf(child, 'alt') ?? '') !== '' || hasName(child)),
  );
}
