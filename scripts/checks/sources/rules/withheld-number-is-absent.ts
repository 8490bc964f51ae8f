import { findWithheldNumbers } from '../../../content/find-withheld-numbers.ts';
import type { SourceRule } from '../source-rule.ts';

/** Numbers that must not be published stand nowhere in the content, however their digits are grouped. */
export const withheldNumberIsAbsent: SourceRule = {
  name: 'withheld-number-is-absent',
  find: ({ folder, texts, withheld }) =>
    [...texts].flatMap(([file, text]) =>
      findWithheldNumbers(text, withheld).map(({ id, offset }) => {
        const before = text.slice(0, offset).split('\n');
        return {
          file,
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
          message: `The number of “${id}” must not be published yet.`,
          remedy: `Take it out; ${folder}/data/withheld.yaml tells why. The contact can be named without its number.`,
        };
      }),
    ),
};
