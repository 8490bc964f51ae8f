import { findWithheldNumbers } from '../../../content/find-withheld-numbers.ts';
import type { Fault, Rule } from '../rule.ts';

/** No number that waits for verification stands anywhere: in text, in attributes, in data files. */
export const withheldNumberIsAbsent: Rule = {
  name: 'withheld-number-is-absent',
  onPage: ({ text }, { library }) => find(text, library.withheld),
  onSite: ({ library, texts }) =>
    [...texts].flatMap(([file, text]) => find(text, library.withheld).map((fault) => ({ file, ...fault }))),
};

function find(text: string, withheld: Parameters<typeof findWithheldNumbers>[1]): Fault[] {
  return findWithheldNumbers(text, withheld).map(({ id }) => ({
    message: `The withheld number “${id}” stands in the file.`,
    remedy: 'Take it out of the text; content/data/withheld.yaml says why and what would free it.',
  }));
}
