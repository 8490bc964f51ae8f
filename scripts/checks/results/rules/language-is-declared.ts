import { attributeOf, showElement } from '../element.ts';
import { elementsOf, elementsWith } from '../parsed-page.ts';
import type { Fault, Rule } from '../rule.ts';

/** The page says its language and direction, and so does each part in another language. */
export const languageIsDeclared: Rule = {
  name: 'language-is-declared',
  onPage: (page, { library }) => {
    const faults: Fault[] = [];
    const directionOf = (tag: string | null) =>
      library.languages.find((entry) => entry.tag === tag)?.direction;
    const [root] = elementsOf(page, 'html');
    const expected = { lang: page.entry.tag, dir: directionOf(page.entry.tag) ?? 'ltr' };
    for (const [name, value] of Object.entries(expected)) {
      const found = root ? attributeOf(root, name) : null;
      if (found === value) continue;
      faults.push({
        message: `The page has ${name}="${found ?? ''}" instead of "${value}".`,
        remedy: 'Let the frame take both from the register of languages.',
      });
    }
    for (const element of elementsWith(page, 'lang')) {
      const tag = element === root ? null : attributeOf(element, 'lang');
      if (tag === null) continue;
      const direction = directionOf(tag);
      if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) {
        faults.push({
          message: `“${tag}” is no language tag: ${showElement(element)}`,
          remedy: 'Use BCP 47.',
        });
      } else if (direction && direction !== expected.dir && attributeOf(element, 'dir') === null) {
        faults.push({
          message: `A part in ${tag} has no dir="${direction}": ${showElement(element)}`,
          remedy: 'Set the direction together with the language.',
        });
      }
    }
    return faults;
  },
};
