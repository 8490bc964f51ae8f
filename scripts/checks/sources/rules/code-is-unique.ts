import type { SourcePage } from '../../../content/library.ts';
import { placeInPage } from '../../../content/place-of.ts';
import type { SourceRule } from '../source-rule.ts';
import { sourcePages } from '../written-pages.ts';

/** No two pages share the code of their addresses. */
export const codeIsUnique: SourceRule = {
  name: 'code-is-unique',
  find: (library) => {
    const owners = new Map<string, SourcePage>();
    return sourcePages(library).flatMap((page) => {
      const { code } = page.meta;
      if (code === undefined) return [];
      const owner = owners.get(code);
      if (!owner) {
        owners.set(code, page);
        return [];
      }
      return [
        {
          ...placeInPage(library, page, ['code']),
          message: `The code “${code}” belongs to ${owner.file}.`,
          remedy: `Choose one that is free; taken are: ${takenCodes(sourcePages(library))}.`,
        },
      ];
    });
  },
};

function takenCodes(pages: readonly SourcePage[]): string {
  const codes = pages.flatMap(({ meta }) => meta.code ?? []);
  return [...new Set(codes)].sort().join(', ');
}
