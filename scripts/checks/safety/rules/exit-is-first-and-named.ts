import { attributeOf, type Element, textOf } from '../../results/element.ts';
import { elementsWith, type ParsedPage } from '../../results/parsed-page.ts';
import type { Fault } from '../../results/rule.ts';
import { exitsOf } from '../exits-of.ts';
import type { MarkupRule } from '../markup-rule.ts';
import { says } from '../spoken-word.ts';

const focusable = new Set(['button', 'input', 'select', 'textarea', 'summary', 'iframe']);

/** The exit is the first stop of the Tab key, and its words say that it is for danger. */
export const exitIsFirstAndNamed: MarkupRule = {
  name: 'exit-is-first-and-named',
  onPage: (page, { library }) => {
    const [exit] = exitsOf(page);
    if (!exit) return null;
    const faults: Fault[] = [];
    const hurried = elementsWith(page, 'tabindex').some((element) => indexOf(element) > 0);
    if (hurried || firstStop(page) !== exit) {
      faults.push({
        message: 'The exit is not the first stop of the Tab key.',
        remedy: 'Print it before everything that can be focused, and use no positive tabindex.',
      });
    }
    const name = attributeOf(exit, 'aria-label') ?? textOf(exit);
    const missing = ['exit.label', 'exit.meaning'].filter((key) => !says(name, library, page.entry.tag, key));
    if (missing.length > 0) {
      faults.push({
        message: `The name of the exit is “${name}”, without ${missing.join(' and ')}.`,
        remedy: 'Print both words of content/strings in it: a screen reader must say that it is for danger.',
      });
    }
    return faults;
  },
};

function firstStop(page: ParsedPage): Element | undefined {
  return page.elements.find((element) => {
    const index = indexOf(element);
    if (index < 0) return false;
    if (index === 0 || focusable.has(element.tagName)) return true;
    return element.tagName === 'a' && attributeOf(element, 'href') !== null;
  });
}

function indexOf(element: Element): number {
  return Number(attributeOf(element, 'tabindex') ?? 'NaN');
}
