import type { SourceRule } from '../source-rule.ts';
import { writtenPages } from '../written-pages.ts';

/** An id of a heading stands once on a page, else links and translations reach the wrong section. */
export const headingIdsAreUnique: SourceRule = {
  name: 'heading-ids-are-unique',
  find: (library) =>
    writtenPages(library).flatMap(({ file, sections }) =>
      sections.flatMap((section, index) => {
        const first = sections.findIndex((other) => other.id === section.id);
        if (first === index) return [];
        return [
          {
            file,
            line: section.line,
            column: 1,
            message: `The id “${section.id}” stands already on line ${sections[first]?.line}.`,
            remedy: 'Give one of the two headings another id.',
          },
        ];
      }),
    ),
};
