import { textOf } from '../element.ts';
import type { Fault, Rule } from '../rule.ts';

const ranks = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** One h1 comes first, and no rank is skipped on the way down. */
export const headingsAreInOrder: Rule = {
  name: 'headings-are-in-order',
  onPage: (page) => {
    const faults: Fault[] = [];
    const headings = page.elements.filter(({ tagName }) => ranks.has(tagName));
    const tops = headings.filter(({ tagName }) => tagName === 'h1').length;
    if (tops !== 1) {
      faults.push({
        message: `The page has ${tops} headings h1 instead of one.`,
        remedy: 'The title in the front matter is the h1; begin headings of the text with ##.',
      });
    }
    let rank = 0;
    for (const heading of headings) {
      const next = Number(heading.tagName.slice(1));
      if (next > rank + 1) {
        faults.push({
          message: `“${textOf(heading)}” is an h${next} after ${rank === 0 ? 'nothing' : `an h${rank}`}.`,
          remedy: `Use rank ${rank + 1} there, so that no rank is skipped.`,
        });
      }
      rank = next;
    }
    for (const heading of headings) {
      if (textOf(heading) !== '') continue;
      faults.push({ message: `An ${heading.tagName} has no text.`, remedy: 'Write it or leave it out.' });
    }
    return faults;
  },
};
