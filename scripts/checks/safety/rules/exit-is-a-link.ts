import { attributeOf } from '../../results/element.ts';
import { exitsOf } from '../exits-of.ts';
import type { MarkupRule } from '../markup-rule.ts';

/** Pages of class high have one exit, which is a link to an address of https: it works without scripts. */
export const exitIsALink: MarkupRule = {
  name: 'exit-is-a-link',
  onPage: (page) => {
    if (page.entry.safety === 'normal') return null;
    const exits = exitsOf(page);
    if (exits.length === 1 && exits.every((exit) => /^https:\/\//.test(attributeOf(exit, 'href') ?? '')))
      return [];
    return [
      {
        message: `The page has ${exits.length === 1 ? 'an exit that leads nowhere' : `${exits.length} exits that are links`}.`,
        remedy:
          'Print one <a class="exit" href="https://…">; the target stands under exits: in content/site.yaml.',
      },
    ];
  },
};
