import { attributeOf } from '../../results/element.ts';
import { exitsOf } from '../exits-of.ts';
import type { GateFacts, MarkupRule } from '../markup-rule.ts';

/** The exit leads to the page that the site names for the language, and knows a second one on another host. */
export const exitHasTwoTargets: MarkupRule = {
  name: 'exit-has-two-targets',
  onPage: (page, gate) => {
    const exits = exitsOf(page);
    if (exits.length === 0) return null;
    const wanted = targetsFor(page.entry.tag, gate);
    return exits.flatMap((exit) => {
      const href = attributeOf(exit, 'href') ?? '';
      const second = attributeOf(exit, 'data-second') ?? '';
      const title = attributeOf(exit, 'data-title') ?? '';
      const plan = wanted.find((target) => target.href === href);
      if (plan && plan.second === second && plan.title === title && hostOf(href) !== hostOf(second))
        return [];
      return [
        {
          message: `The exit leads to “${href}”, then to “${second}”, under the title “${title}”.`,
          remedy:
            'Let it lead where exits: of content/site.yaml says for the language, with a second on another host.',
        },
      ];
    });
  },
};

/** The stand-in languages of tests have no exit of their own and take any of the others. */
function targetsFor(tag: string, { library }: GateFacts) {
  const own = library.site.exits[tag];
  return own ? [own] : Object.values(library.site.exits);
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}
