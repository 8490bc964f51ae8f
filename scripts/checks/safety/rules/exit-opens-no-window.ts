import { attributeOf } from '../../results/element.ts';
import { elementsOf } from '../../results/parsed-page.ts';
import { exitsOf } from '../exits-of.ts';
import type { MarkupRule } from '../markup-rule.ts';

/** The exit has no target, and no base element gives it one: the page would stay open behind. */
export const exitOpensNoWindow: MarkupRule = {
  name: 'exit-opens-no-window',
  onPage: (page) => {
    const exits = exitsOf(page);
    if (exits.length === 0) return null;
    return [...exits, ...elementsOf(page, 'base')]
      .filter((element) => attributeOf(element, 'target') !== null)
      .map((element) => ({
        message: `<${element.tagName} target="${attributeOf(element, 'target')}"> opens a window for the exit.`,
        remedy: 'Take target away.',
      }));
  },
};
