import { attributeOf, showElement } from '../element.ts';
import { elementsWith } from '../parsed-page.ts';
import type { Fault, Rule } from '../rule.ts';

const references = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'for',
  'headers',
  'list',
];
const drawn = new Set(['use', 'textpath', 'mpath']);

/** Labels, descriptions and reused drawings point to ids that stand on the page. */
export const idReferenceExists: Rule = {
  name: 'id-reference-exists',
  onPage: (page) => {
    const faults: Fault[] = [];
    for (const element of elementsWith(page, ...references, 'href')) {
      const wanted = element.attrs.flatMap(({ name, value }) =>
        references.includes(name) ? value.split(/\s+/).filter(Boolean) : [],
      );
      const use = drawn.has(element.tagName.toLowerCase()) ? attributeOf(element, 'href') : null;
      if (use?.startsWith('#')) wanted.push(use.slice(1));
      for (const id of wanted) {
        if (page.ids.has(id)) continue;
        faults.push({
          message: `${showElement(element)} points to the id “${id}”, which is not on the page.`,
          remedy: 'Print the element with that id, or point to one that exists.',
        });
      }
    }
    return faults;
  },
};
