import { attributeOf, type Element, showElement, wordsOf } from '../element.ts';
import { elementsOf, elementsWith, type ParsedPage } from '../parsed-page.ts';
import type { Fault, Rule } from '../rule.ts';

const alwaysFocusable = new Set(['button', 'input', 'select', 'textarea', 'summary', 'iframe']);

/** In the order of the Tab key the exit comes first, where there is one, and the skip link next. */
export const exitComesFirst: Rule = {
  name: 'exit-comes-first',
  onPage: (page) => {
    const faults: Fault[] = [];
    for (const element of elementsWith(page, 'tabindex')) {
      if (indexOf(element) > 0) {
        faults.push({
          message: `${showElement(element)} jumps the queue of the Tab key.`,
          remedy: 'Put it where it belongs in the text, and take the positive tabindex away.',
        });
      }
    }
    const [first, second] = firstStops(page);
    const hasExit = elementsOf(page, 'a').some((link) => wordsOf(link, 'class').includes('exit'));
    if (hasExit && first && !wordsOf(first, 'class').includes('exit')) {
      faults.push({
        message: `The first stop of the Tab key is ${showElement(first)} instead of the exit.`,
        remedy: 'Print the exit before everything that can be focused.',
      });
    }
    const skip = hasExit ? second : first;
    const [main] = elementsOf(page, 'main');
    const id = main ? attributeOf(main, 'id') : null;
    if (!skip || id === null || attributeOf(skip, 'href') !== `#${id}`) {
      faults.push({
        message: `The ${hasExit ? 'second' : 'first'} stop of the Tab key is no link to the main content.`,
        remedy: 'Print the skip link there, with the id of <main>.',
      });
    }
    return faults;
  },
};

function firstStops(page: ParsedPage): Element[] {
  const stops: Element[] = [];
  for (const element of page.elements) {
    if (isStop(element)) stops.push(element);
    if (stops.length === 2) break;
  }
  return stops;
}

function isStop(element: Element): boolean {
  const index = indexOf(element);
  if (index < 0) return false;
  if (index === 0 || alwaysFocusable.has(element.tagName)) return true;
  return (element.tagName === 'a' || element.tagName === 'area') && attributeOf(element, 'href') !== null;
}

function indexOf(element: Element): number {
  return Number(attributeOf(element, 'tabindex') ?? 'NaN');
}
