import { attributeOf, wordsOf } from '../element.ts';
import { elementsOf } from '../parsed-page.ts';
import type { Fault, Rule } from '../rule.ts';

/** Every page of class high has one exit, a real link to a target of the site's list; no other page has one. */
export const exitStandsOnHighPages: Rule = {
  name: 'exit-stands-on-high-pages',
  onPage: (page, { library }) => {
    const exits = elementsOf(page, 'a').filter((link) => wordsOf(link, 'class').includes('exit'));
    if (page.entry.safety === 'normal') {
      if (exits.length === 0) return [];
      return [
        {
          message: 'The page is of class normal and has an exit.',
          remedy:
            'The exit belongs to pages of class high only: elsewhere it frightens and dulls the signal.',
        },
      ];
    }
    if (exits.length !== 1) {
      return [
        {
          message: `The page is of class high and has ${exits.length} exits instead of one.`,
          remedy: 'Name a target for the language under exits: in content/site.yaml.',
        },
      ];
    }
    const targets = Object.values(library.site.exits).map(({ href }) => href);
    const wanted = library.site.exits[page.entry.tag]?.href;
    return exits.flatMap((exit): Fault[] => {
      const faults: Fault[] = [];
      const href = attributeOf(exit, 'href') ?? '';
      if (wanted === undefined ? !targets.includes(href) : href !== wanted) {
        faults.push({
          message: `The exit leads to “${href}”.`,
          remedy: 'Let it lead to the target that content/site.yaml names for the language.',
        });
      }
      for (const word of ['noreferrer', 'noopener']) {
        if (wordsOf(exit, 'rel').includes(word)) continue;
        faults.push({
          message: `The exit has no rel="${word}".`,
          remedy: 'Without it the target learns where the reader comes from.',
        });
      }
      if (attributeOf(exit, 'target') !== null) {
        faults.push({
          message: 'The exit opens another tab, and this page stays open behind it.',
          remedy: 'Take target away.',
        });
      }
      return faults;
    });
  },
};
